package dev.onrecord.verify;

import dev.onrecord.domain.answer.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Whether those to whom a sentence gives words are those who said them.
final class MisattributedSpeech {
  private static final Set<String> SPEECH =
      Set.of(
          ("say says said tell tells told add adds added warn warns warned argue argues argued"
               + " claim claims claimed state states stated insist insists insisted announce"
               + " announces announced declare declares declared explain explains explained note"
               + " notes noted remark remarked acknowledge acknowledged admit admits admitted deny"
               + " denies denied promise promises promised threaten threatens threatened vow vows"
               + " vowed ask asks asked suggest suggests suggested predict predicted report reports"
               + " reported believe believes believed think thinks thought urge urges urged demand"
               + " demands demanded dismiss dismisses dismissed reject rejects rejected criticize"
               + " criticizes criticized criticise criticised accuse accuses accused blame blames"
               + " blamed praise praises praised call calls called describe describes described"
               + " reaffirm reaffirmed repeat repeated conclude concludes concluded fear fears"
               + " feared write wrote maintain maintains maintained assert asserts asserted concede"
               + " conceded express expressed complain complained caution cautioned according"
               + " pledge pledged stress stressed")
              .split(" "));

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "who");

  /// Words before a verb in which its subject is looked for.
  private static final int BEFORE = 8;

  private MisattributedSpeech() {}

  /// Who is said to have said something and has not, as far as the grounds tell.
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

  /// The subjects of verbs of speech that are named.
  static List<List<ProseWord>> speakers(Prose prose) {
    List<List<ProseWord>> speakers = new ArrayList<>();
    List<ProseWord> words = prose.words();
    for (int i = 0; i < words.size(); i++) {
      String lower = words.get(i).text().toLowerCase(Locale.ROOT);
      if (!SPEECH.contains(lower)) {
        continue;
      }
      speaker(lower, words, i).ifPresent(speakers::add);
    }
    return speakers;
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
      if (PRONOUNS.contains(lower) || SPEECH.contains(lower)) {
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
