package dev.onrecord.answer.phrase;

import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.WordReadings.Word;
import dev.onrecord.domain.question.Question;
import dev.onrecord.language.Calendar;
import dev.onrecord.language.FunctionWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What each word of a sentence is to a question, as numbers with names.
final class WordFeatures {
  /// In the order of the numbers.
  static final List<String> NAMES =
      List.of(
          "asking",
          "content",
          "following",
          "in-question",
          "met",
          "asking-most",
          "capital",
          "digit",
          "function-word",
          "preposition",
          "to-be",
          "article",
          "conjunction",
          "ending",
          "year",
          "month",
          "number-word",
          "after-currency",
          "met-before",
          "met-after");

  private static final int MET = NAMES.indexOf("met");

  private static final Set<String> FUNCTION_WORDS =
      set(
          "a an the of in on at by for to from with and or but as that which who whom whose it its"
              + " his her their is are was were be been being has have had do does did not this"
              + " these those he she they we i you into after before during about than then also"
              + " when where while how why what if so such can could will would may might should"
              + " between through over under against among");
  private static final Set<String> PREPOSITIONS =
      set(
          "of in on at by for to from with into after before during about between through over"
              + " under against among as than since until near");
  private static final Set<String> BEING =
      set("is are was were be been being became become called named known");
  private static final Set<String> ARTICLES = set("the a an");
  private static final Set<String> CONJUNCTIONS = set("and or");
  private static final Set<String> NUMBERS =
      set("one two three four five six seven eight nine ten hundred million billion thousand half");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ENDING = Pattern.compile("(?:ly|ed|ing)$");
  private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
  private static final Pattern CURRENCY = Pattern.compile("[$€£¥]");

  /// A word of the question counts as met by a token that is this similar.
  private static final double SIMILAR = .75;

  /// Words; what is farther counts as this far.
  private static final int FAR = 12;

  private final SentenceWords words;
  private final double[][] features;

  private WordFeatures(SentenceWords words, double[][] features) {
    this.words = words;
    this.features = features;
  }

  static WordFeatures of(Question question, Evidence evidence, SentenceWords words) {
    List<Word> readings = evidence.words().words();
    Set<String> asked = stems(question.text());
    double mostAsking = readings.stream().mapToDouble(Word::asking).max().orElse(0);
    boolean[] met = new boolean[words.size()];
    double[][] features = new double[words.size()][];
    for (int i = 0; i < met.length; i++) {
      String lower = words.lower().get(i);
      Word word = readings.get(i);
      boolean inQuestion = !FUNCTION_WORDS.contains(lower) && asked.contains(stem(lower));
      met[i] = inQuestion || word.content() > SIMILAR;
      features[i] =
          new double[] {
            word.asking(),
            word.content(),
            word.following(),
            is(inQuestion),
            is(met[i]),
            is(word.asking() == mostAsking),
            is(i > 0 && Character.isUpperCase(words.texts().get(i).codePointAt(0))),
            is(lower.codePoints().anyMatch(Character::isDigit)),
            is(FUNCTION_WORDS.contains(lower)),
            is(PREPOSITIONS.contains(lower)),
            is(BEING.contains(lower)),
            is(ARTICLES.contains(lower)),
            is(CONJUNCTIONS.contains(lower)),
            is(ENDING.matcher(lower).find()),
            is(YEAR.matcher(lower).matches()),
            is(Calendar.month(lower) > 0),
            is(NUMBERS.contains(lower)),
            is(CURRENCY.matcher(words.gaps().get(i)).find()),
            0,
            0
          };
    }
    addDistances(features, met);
    return new WordFeatures(words, features);
  }

  /// How far the nearest met word stands before and after each.
  private static void addDistances(double[][] features, boolean[] met) {
    int last = NAMES.size() - 1;
    int before = FAR;
    int after = FAR;
    for (int i = 0, j = met.length - 1; i < met.length; i++, j--) {
      features[i][last - 1] = (double) before / FAR;
      before = met[i] ? 1 : Math.min(FAR, before + 1);
      features[j][last] = (double) after / FAR;
      after = met[j] ? 1 : Math.min(FAR, after + 1);
    }
  }

  private static Set<String> stems(String question) {
    return WORD.matcher(question.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(
            word -> !FUNCTION_WORDS.contains(word) && !FunctionWords.QUESTION_WORDS.contains(word))
        .map(WordFeatures::stem)
        .collect(Collectors.toSet());
  }

  /// Without the last two letters, which inflection changes.
  private static String stem(String word) {
    return word.substring(0, Math.min(word.length(), Math.max(4, word.length() - 2)));
  }

  private static Set<String> set(String words) {
    return Set.of(words.split(" "));
  }

  private static double is(boolean holds) {
    return holds ? 1 : 0;
  }

  /// The numbers of word `index`; all 0 beside the sentence.
  double[] of(int index) {
    return index >= 0 && index < features.length ? features[index] : new double[NAMES.size()];
  }

  boolean isMet(int index) {
    return features[index][MET] > 0;
  }

  boolean isFunctionWord(int index) {
    return FUNCTION_WORDS.contains(words.lower().get(index));
  }

  /// Whether a phrase may start with word `index`.
  boolean mayStart(int index) {
    return !isFunctionWord(index) || PREPOSITIONS.contains(words.lower().get(index));
  }
}
