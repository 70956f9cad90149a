package dev.onrecord.verify;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The rule that a sentence keeps the hedges of its quotes: *may cost* does not support *costs*.
final class DroppedHedge {
  /// Words that hedge what follows. Any of them may stand for another.
  private static final Set<String> HEDGES =
      Set.of(
          ("may might could would can should allegedly alleged reportedly apparently perhaps"
               + " possibly possible likely potentially potential suspected if unless whether"
               + " consider considers considered considering threaten threatens threatened"
               + " threatening hope hopes hoped hopeful plan plans planned planning propose"
               + " proposes proposed expected suggest suggests suggested want wants wanted able"
               + " capable ability unclear seems appears prepared ready fear fears feared intends"
               + " intended due")
              .split(" "));

  /// The hedges that a sentence must not drop.
  private static final Set<String> STRICT =
      Set.of(
          ("may might could allegedly alleged reportedly apparently perhaps possibly likely"
                  + " potentially suspected considering threatened")
              .split(" "));

  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  /// Words that may stand in place of a condition.
  private static final Set<String> CONDITIONAL =
      Set.of("if", "unless", "should", "when", "may", "might", "could", "threatened", "threatens");

  /// How many content words a hedge reaches, and how many words before a word its hedge may stand.
  private static final int REACH = 2;

  private static final int BEFORE = 8;

  private DroppedHedge() {}

  /// The hedge that the sentence drops.
  static Optional<String> dropped(Prose sentence, Grounds grounds) {
    for (Prose quote : grounds.quotes()) {
      for (int i = 0; i < quote.words().size(); i++) {
        ProseWord word = quote.words().get(i);
        boolean strict = is(STRICT, word) && !word.text().equals("May");
        if ((strict && isLost(quote.following(i, REACH), sentence))
            || (is(CONDITIONS, word) && isUnconditional(quote, i, sentence))) {
          return Optional.of(word.text());
        }
      }
    }
    return Optional.empty();
  }

  /// Whether the sentence states without a hedge what the quote hedges. The first of the hedged
  /// words that the sentence has decides.
  private static boolean isLost(List<ProseWord> scope, Prose sentence) {
    List<ProseWord> words = sentence.words();
    for (ProseWord hedged : scope) {
      for (int i = 0; i < words.size(); i++) {
        if (words.get(i).stem().equals(hedged.stem())) {
          return words.subList(Math.max(0, i - BEFORE), i).stream()
              .noneMatch(word -> is(HEDGES, word));
        }
      }
    }
    return false;
  }

  /// Whether the sentence states as a fact what its quote says under a condition: it has half of
  /// the content words of the clause before the condition, and no condition.
  private static boolean isUnconditional(Prose quote, int condition, Prose sentence) {
    if (sentence.words().stream().anyMatch(word -> is(CONDITIONAL, word))) {
      return false;
    }
    Set<String> said = sentence.stems();
    int clause = quote.words().get(condition).clause() - 1;
    List<ProseWord> main =
        quote.words().subList(0, condition).stream()
            .filter(word -> word.clause() == clause && word.isContent())
            .toList();
    long kept = main.stream().filter(word -> said.contains(word.stem())).count();
    boolean promises = said.contains("will") || said.contains("would");
    return kept > 0 && (promises || 2 * kept >= main.size());
  }

  private static boolean is(Set<String> words, ProseWord word) {
    return words.contains(word.text().toLowerCase(Locale.ROOT));
  }
}
