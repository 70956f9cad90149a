package dev.onrecord.question.followup;

import dev.onrecord.question.followup.Exchange.GivenQuote;
import dev.onrecord.question.followup.TaggedWord.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Replaces the pronouns of a question by what they mean in the conversation.
final class Pronouns {
  /// An *it* that means nothing: *how long does it take*, *is it true that*.
  private static final Pattern EXPLETIVE =
      Pattern.compile(
          "(?i)it (?:takes?|took|rains?|seems?|\\p{L}+ (?:that|to|if|whether|for))\\b.*");

  /// Questions that the full name answers best.
  private static final Pattern WHO_IS = Pattern.compile("(?i)who(?: is|['’]s| was) s?he");

  private static final Set<String> SAYING =
      Set.of(
          "say", "said", "says", "saying", "mean", "claim", "claimed", "think", "write", "wrote");

  /// A longer quote is not repeated in a question; in words.
  private static final int MOST_WORDS = 14;

  private final String question;
  private final List<TaggedWord> words;
  private final List<NounChunk> phrases;
  private final Topics topics;
  private final List<Replacement> replacements = new ArrayList<>();
  private final Set<Kind> done = new HashSet<>();

  private enum Kind {
    PERSON,
    THING,
    SEVERAL,
    PLACE,
    EVENT
  }

  private record Replacement(TaggedWord from, TaggedWord to, String text) {}

  private Pronouns(String question, Topics topics) {
    this.question = question;
    this.words = Tagger.tag(question);
    this.phrases = Phrases.of(question);
    this.topics = topics;
  }

  /// The question with its pronouns replaced; empty if none of them refers to the conversation, or
  /// the conversation has nothing that they may mean.
  static Optional<String> replace(String question, Topics topics) {
    Pronouns pronouns = new Pronouns(question, topics);
    for (int i = 0; i < pronouns.words.size(); i++) {
      pronouns.read(i);
    }
    return pronouns.replacements.isEmpty() ? Optional.empty() : Optional.of(pronouns.replaced());
  }

  private void read(int i) {
    TaggedWord word = words.get(i);
    switch (word.lower()) {
      case "he", "she" -> {
        if (WHO_IS.matcher(question).matches()) {
          put(i, i, Kind.PERSON, topics.personInFull());
        } else {
          subject(i, Kind.PERSON, topics::person, NounChunk::mayBePerson);
        }
      }
      case "him" -> put(i, i, Kind.PERSON, topics.person());
      case "his" -> owner(i, Kind.PERSON, topics::person, NounChunk::mayBePerson);
      case "her" -> {
        if (isOwner(i)) {
          owner(i, Kind.PERSON, topics::person, NounChunk::mayBePerson);
        } else {
          put(i, i, Kind.PERSON, topics.person());
        }
      }
      case "it" -> {
        if (!EXPLETIVE.matcher(question.substring(word.span().start())).matches()) {
          subject(i, Kind.THING, topics::thing, phrase -> !phrase.isPerson());
        }
      }
      case "its" -> owner(i, Kind.THING, topics::thing, phrase -> !phrase.isPerson());
      case "they" -> subject(i, Kind.SEVERAL, topics::several, phrase -> true);
      case "them" -> put(i, i, Kind.SEVERAL, topics.several());
      case "their" -> owner(i, Kind.SEVERAL, topics::several, phrase -> true);
      case "there" -> {
        if (word.tag() == Tag.ADV && !isBeside(i, Tag.AUX)) {
          put(i, i, Kind.PLACE, topics.place().map(place -> "in " + place));
        }
      }
      case "this", "that", "these", "those" -> demonstrative(i);
      default -> {}
    }
  }

  /// Replaces a pronoun unless the question itself names before it what it means: *does Putin say
  /// he agrees*. An *it* that is an object is always replaced: *did NATO reject it*.
  private void subject(
      int i, Kind kind, Supplier<Optional<String>> meant, Predicate<NounChunk> mayMean) {
    boolean isObject =
        kind == Kind.THING
            && (i + 1 == words.size()
                || !Set.of(Tag.AUX, Tag.VERB).contains(words.get(i + 1).tag()));
    if (isObject || !isNamedBefore(i, mayMean)) {
      put(i, i, kind, meant.get());
    }
  }

  private void owner(
      int i, Kind kind, Supplier<Optional<String>> meant, Predicate<NounChunk> mayMean) {
    if (!isNamedBefore(i, mayMean)) {
      put(i, i, kind, meant.get().map(Pronouns::genitive));
    }
  }

  private static String genitive(String name) {
    return name + (name.endsWith("s") ? "'" : "'s");
  }

  private boolean isNamedBefore(int i, Predicate<NounChunk> mayMean) {
    return phrases.stream()
        .filter(phrase -> phrase.span().end() <= words.get(i).span().start())
        .filter(phrase -> phrase.span().start() > askedFor())
        .anyMatch(mayMean);
  }

  /// Where the phrase ends that the question asks for: *which other missiles*.
  private int askedFor() {
    return words.getFirst().isQuestionWord()
        ? words.stream()
            .filter(word -> word.tag() == Tag.AUX || word.tag() == Tag.VERB)
            .mapToInt(word -> word.span().start())
            .findFirst()
            .orElse(0)
        : -1;
  }

  /// Whether a noun follows, perhaps after an adjective.
  private boolean isOwner(int i) {
    return i + 1 < words.size()
        && Set.of(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM).contains(words.get(i + 1).tag());
  }

  private boolean isBeside(int i, Tag tag) {
    return (i > 0 && words.get(i - 1).tag() == tag)
        || (i + 1 < words.size() && words.get(i + 1).tag() == tag);
  }

  /// Replaces *this treaty* by what was called a treaty, and *this* alone by what was said.
  private void demonstrative(int i) {
    int head = i + 1;
    while (head < words.size() && Set.of(Tag.ADJ, Tag.NUM).contains(words.get(head).tag())) {
      head++;
    }
    while (head + 1 < words.size()
        && words.get(head).isNominal()
        && words.get(head + 1).isNominal()) {
      head++;
    }
    if (head < words.size() && words.get(head).isNominal()) {
      put(i, head, Kind.EVENT, topics.called(words.get(head).lower()));
    } else if (words.get(i).tag() == Tag.DET && i + 1 < words.size()) {
      put(i, i + 1, Kind.EVENT, topics.called(words.get(i + 1).lower()));
    } else if (i == words.size() - 1 || (words.get(i).tag() != Tag.SCONJ && !describes(i))) {
      Optional<String> object = topics.last().object();
      put(
          i,
          i,
          Kind.EVENT,
          isSaid(i) ? said().or(() -> object) : object.or(this::said).or(topics::thing));
    }
  }

  private boolean isSaid(int i) {
    return i > 0 && SAYING.contains(words.get(i - 1).lower());
  }

  /// Whether the word opens a clause that describes a noun: *the man that shot*.
  private boolean describes(int i) {
    return i > 0 && words.get(i - 1).isNominal() && i + 1 < words.size();
  }

  private Optional<String> said() {
    return topics.last().exchange().quotes().stream()
        .limit(1)
        .map(GivenQuote::mark)
        .filter(mark -> mark.split("\\s+", -1).length <= MOST_WORDS)
        .map(mark -> "\"" + mark + "\"")
        .findFirst();
  }

  /// Replaces a pronoun. Each kind is replaced once; after that the question itself has its
  /// meaning.
  private void put(int from, int to, Kind kind, Optional<String> meant) {
    meant
        .filter(text -> !done.contains(kind))
        .ifPresent(
            text -> {
              done.add(kind);
              replacements.add(new Replacement(words.get(from), words.get(to), text));
            });
  }

  private String replaced() {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Replacement replacement : replacements) {
      text.append(question, at, replacement.from().span().start()).append(replacement.text());
      at = replacement.to().span().end();
    }
    return text.append(question.substring(at)).toString();
  }
}
