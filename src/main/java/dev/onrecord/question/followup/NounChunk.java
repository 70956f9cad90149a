package dev.onrecord.question.followup;

import dev.onrecord.domain.Span;
import dev.onrecord.language.Lexicon;
import dev.onrecord.language.NounKind;
import dev.onrecord.language.Plurals;
import dev.onrecord.language.WordShape;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A noun with what belongs to it: *the president of Romania*, *NATO's missile shield*.
///
/// @param text as it stands in the question
/// @param span offsets in the question, half-open, UTF-16
/// @param head the noun that the others belong to: *president*
/// @param before the word before it, in lower case; empty if there is none
/// @param name whether the head is a name
/// @param parts phrases inside it, in order: *Romania*
record NounChunk(
    String text, Span span, String head, String before, boolean name, List<NounChunk> parts) {
  private static final Pattern INDEFINITE = Pattern.compile("(?i)^(?:an?|any|some) ");

  private static final Pattern DETERMINER = Pattern.compile("(?i)^(?:the|an?|any|some) ");

  /// Nouns that stand for whatever is talked about.
  private static final Set<String> EMPTY =
      Set.of(
          "thing",
          "things",
          "something",
          "anything",
          "kind",
          "type",
          "sort",
          "part",
          "lot",
          "way",
          "aspect",
          "aspects",
          "article",
          "information",
          "example",
          "fact",
          "reason",
          "other",
          "others",
          "anyone",
          "someone",
          "time",
          "place",
          "point",
          "case");

  private static final Set<NounKind> OF_LAST_WORD =
      EnumSet.of(NounKind.PERSON, NounKind.GROUP, NounKind.PLACE);

  /// The word before a phrase that is asked for: *which country*.
  private static final Set<String> ASKING = Set.of("which", "what", "whose", "many", "much");

  NounChunk {
    parts = List.copyOf(parts);
  }

  /// How this is called when it is meant again: *a guarantee* is *the guarantee* from then on.
  String definite() {
    return isAskedFor() ? "the " + text : INDEFINITE.matcher(text).replaceFirst("the ");
  }

  /// Without what tells which one is meant.
  String bare() {
    return DETERMINER.matcher(text).replaceFirst("");
  }

  /// Whether the question asks for what this names: *which country*.
  boolean isAskedFor() {
    return ASKING.contains(before);
  }

  /// This and the phrases inside it.
  Stream<NounChunk> withParts() {
    return Stream.concat(Stream.of(this), parts.stream().flatMap(NounChunk::withParts));
  }

  boolean isEmpty() {
    return EMPTY.contains(head.toLowerCase(Locale.ROOT));
  }

  boolean isPlural() {
    String lower = head.toLowerCase(Locale.ROOT);
    return name ? Plurals.isIrregular(lower) : Plurals.mayBe(lower);
  }

  /// Whether a person may be meant. Of a name that no word list knows that is likely.
  boolean mayBePerson() {
    return (name ? kind().isEmpty() || isOther() || isPerson() : isPerson()) && !hasDigit();
  }

  /// *Grant* and *Holm* are words too.
  private boolean isOther() {
    return kind().filter(kind -> kind == NounKind.OTHER).isPresent();
  }

  boolean isPerson() {
    return kind().filter(kind -> kind == NounKind.PERSON).isPresent();
  }

  boolean isTime() {
    return kind().filter(kind -> kind == NounKind.TIME).isPresent()
        || text.chars().filter(Character::isDigit).count() == 4;
  }

  boolean isPlace() {
    return kind().filter(kind -> kind == NounKind.PLACE).isPresent();
  }

  boolean isGroup() {
    return kind().filter(kind -> kind == NounKind.GROUP || kind == NounKind.PLACE).isPresent();
  }

  /// Of a name of several words none but the last tells anything, and that one only of groups and
  /// places: *Barack Obama* is no *barack*, *Lake Victoria* no queen.
  private Optional<NounKind> kind() {
    Optional<NounKind> kind = Lexicon.kind(head);
    return name && text.indexOf(' ') > 0 ? kind.filter(OF_LAST_WORD::contains) : kind;
  }

  private boolean hasDigit() {
    return WordShape.hasDigit(text);
  }
}
