package dev.onrecord.verify;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.language.ReportingVerbs;
import dev.onrecord.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The rule that a sentence attributes words only to somebody who says them in its quotes.
final class MisattributedSpeech {
  private static final Set<String> PRONOUNS =
      WordClass.with("who", WordClass.FIRST_OR_SECOND_PERSON, WordClass.THIRD_PERSON);

  /// How many words before a verb its subject may stand.
  private static final int BEFORE = 8;

  private MisattributedSpeech() {}

  /// The first speaker in the sentence who does not speak in the quotes.
  static Optional<String> wrong(Prose sentence, Grounds grounds) {
    for (List<ProseWord> speaker : speakers(sentence)) {
      boolean known =
          grounds.citations().stream().anyMatch(citation -> isBy(citation, speaker))
              || grounds.quotes().stream()
                  .flatMap(quote -> speakers(quote).stream())
                  .anyMatch(other -> other.stream().anyMatch(w -> w.namesSame(last(speaker))));
      if (!known) {
        return Optional.of(String.join(" ", speaker.stream().map(ProseWord::text).toList()));
      }
    }
    return Optional.empty();
  }

  private static boolean isBy(Citation citation, List<ProseWord> speaker) {
    return Stream.of(citation.speaker(), citation.role(), citation.via())
        .flatMap(Optional::stream)
        .flatMap(name -> Prose.of(name).words().stream())
        .anyMatch(word -> word.namesSame(last(speaker)));
  }

  private static ProseWord last(List<ProseWord> speaker) {
    return speaker.getLast();
  }

  /// The subjects of verbs of speech, if they are names.
  static List<List<ProseWord>> speakers(Prose prose) {
    List<List<ProseWord>> speakers = new ArrayList<>();
    List<ProseWord> words = prose.words();
    for (int i = 0; i < words.size(); i++) {
      String lower = words.get(i).text().toLowerCase(Locale.ROOT);
      if (!attributes(lower)) {
        continue;
      }
      speaker(lower, words, i).ifPresent(speakers::add);
    }
    return speakers;
  }

  private static boolean attributes(String lower) {
    return lower.equals("according") || ReportingVerbs.attributes(lower);
  }

  private static Optional<List<ProseWord>> speaker(String lower, List<ProseWord> words, int verb) {
    return lower.equals("according")
        ? after(words, verb + 1)
        : before(words, verb).or(() -> inverted(words, verb));
  }

  /// The nearest name before a verb, unless a pronoun or another verb of speech is nearer.
  private static Optional<List<ProseWord>> before(List<ProseWord> words, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - BEFORE); i--) {
      String lower = words.get(i).text().toLowerCase(Locale.ROOT);
      if (PRONOUNS.contains(lower) || attributes(lower)) {
        return Optional.empty();
      }
      if (named(words.get(i))) {
        return Optional.of(run(words, i));
      }
    }
    return Optional.empty();
  }

  /// A name right after the verb: *said Putin*.
  private static Optional<List<ProseWord>> inverted(List<ProseWord> words, int verb) {
    boolean next = verb + 1 < words.size() && words.get(verb + 1).hasCapital();
    return next && verb > 0 ? after(words, verb) : Optional.empty();
  }

  private static Optional<List<ProseWord>> after(List<ProseWord> words, int from) {
    for (int i = from + 1; i < Math.min(words.size(), from + BEFORE); i++) {
      if (named(words.get(i))) {
        int end = i;
        while (end + 1 < words.size() && adjoin(words, end) && words.get(end + 1).hasCapital()) {
          end++;
        }
        return Optional.of(run(words, end));
      }
    }
    return Optional.empty();
  }

  /// The capitalised words that end with word `last`.
  private static List<ProseWord> run(List<ProseWord> words, int last) {
    int from = last;
    while (from > 0 && adjoin(words, from - 1) && words.get(from - 1).hasCapital()) {
      from--;
    }
    return words.subList(from, last + 1);
  }

  private static boolean adjoin(List<ProseWord> words, int index) {
    return words.get(index + 1).span().start() - words.get(index).span().end() == 1;
  }

  private static boolean named(ProseWord word) {
    return word.hasCapital() && word.isContent();
  }
}
