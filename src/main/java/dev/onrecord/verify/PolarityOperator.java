package dev.onrecord.verify;

import dev.onrecord.language.FunctionWords;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Kinds of words that change what a sentence claims: negations, conditions, bounds. Within a kind
/// one word may stand for another.
enum PolarityOperator {
  NEGATION(
      "not no never none nor neither without cannot nobody nothing unable deny denies denied"
          + " denying dismiss dismisses dismissed dismissing reject rejects rejected rejecting"
          + " refuse refuses refused refute refuted dispute disputes disputed fail fails failed"
          + " failing"),
  UNREAL(
      "will would shall may might could can should must plan plans planned planning hope hopes"
          + " hoped hopeful expect expects expected intend intends intended propose proposes"
          + " proposed want wants wanted aim aims aimed threaten threatens threatened ready"
          + " prepared due likely possible possibly perhaps potentially consider considers"
          + " considered considering"),
  IF("if"),
  UNLESS("unless"),
  WHETHER("whether"),
  UNTIL("until till"),
  SINCE("since"),
  BEFORE("before"),
  AFTER("after"),
  WITHIN("within"),
  BECAUSE("because"),
  LEAST("least"),
  MOST("most"),
  THAN("than"),
  ABOUT("nearly almost roughly approximately around"),
  ONLY("only just merely"),
  ALLEGED(
      "alleges alleged allege allegedly allegation allegations claims claimed claim reportedly"
          + " reckons reckoned estimates estimated believed suspected accuses accused lawsuit"
          + " apparently");

  /// Words that a sentence may drop but must not add.
  private static final Set<String> ADDED =
      Set.of(
          "even",
          "exactly",
          "precisely",
          "every",
          "all",
          "always",
          "first",
          "last",
          "once",
          "again",
          "when",
          "while",
          "although",
          "though",
          "however",
          "more",
          "less",
          "further",
          "both");

  /// Each with a space before and after it.
  private final String words;

  PolarityOperator(String words) {
    this.words = " " + words + " ";
  }

  /// Whether a word is of any kind.
  static boolean is(ProseWord word) {
    String lower = word.text().toLowerCase(Locale.ROOT);
    return ADDED.contains(lower) || of(word).isPresent();
  }

  /// The kind of a word that a sentence must keep.
  static Optional<PolarityOperator> of(ProseWord word) {
    return word.text().equals("May")
        ? Optional.empty()
        : Arrays.stream(values()).filter(kind -> kind.has(word)).findFirst();
  }

  boolean has(ProseWord word) {
    String lower = word.text().toLowerCase(Locale.ROOT);
    return words.contains(" " + lower + " ")
        || (this == NEGATION && FunctionWords.isNegated(lower));
  }
}
