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

  /// Nouns that name nothing by themselves.
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

  /// The phrase with a definite article, as it is called from then on: *the guarantee* after *a
  /// guarantee*.
  String definite() {
    return isAskedFor() ? "the " + text : INDEFINITE.matcher(text).replaceFirst("the ");
  }

  /// The phrase without its article.
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

  /// Whether the phrase may mean a person. A name that no word list knows most likely does.
  boolean mayBePerson() {
    return (name ? kind().isEmpty() || isOther() || isPerson() : isPerson()) && !hasDigit();
  }

  /// Whether a name is also another word: *Grant*, *Holm*.
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

  /// The kind of thing that the phrase names. Of a name of several words only the last counts, and
  /// only if it names a group or place: *Barack Obama* is no *barack*, *Lake Victoria* no queen.
  private Optional<NounKind> kind() {
    Optional<NounKind> kind = Lexicon.kind(head);
    return name && text.indexOf(' ') > 0 ? kind.filter(OF_LAST_WORD::contains) : kind;
  }

  private boolean hasDigit() {
    return WordShape.hasDigit(text);
  }
}
