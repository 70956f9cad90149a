package dev.onrecord.question;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.question.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a question that carry meaning.
final class Terms {
  private static final Pattern WORD =
      Pattern.compile(
          "[$€£]?[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:[-.,'’&][\\p{L}\\p{M}\\p{N}]++)*+");
  private static final Pattern ENDING = Pattern.compile("['’](?:s|re|ve|ll|d|m)$");

  /// After these comes a participle: *was built*, *be placed*.
  private static final Pattern BE = Pattern.compile("(?i)(?:am|is|are|was|were|be|been|being|get)");

  /// These open the verb that ends a question: *when did he resign*.
  private static final Pattern AUXILIARY =
      Pattern.compile("(?i)(?:do|does|did|will|would|can|could|should|has|have|had)");

  /// After these comes a noun, not the verb: *what did he say about the referee*.
  private static final Pattern BEFORE_NOUN =
      Pattern.compile(
          "(?i)(?:a|an|the|this|that|these|those|his|her|its|their|my|our|your|about|against|at|by"
              + "|for|from|in|into|of|on|over|to|toward|towards|under|with|without)");

  /// In lower case, *the us* is no pronoun.
  private static final Pattern AFTER_THE = Pattern.compile("\\bthe $");

  private Terms() {}

  /// Terms in order; if only words remain that name the kind of answer, those.
  static List<Term> of(String question, AskedType type) {
    List<Word> words = words(question);
    List<Word> content = words.stream().filter(word -> !AskingWords.has(word.spelling())).toList();
    List<Word> telling = content.stream().filter(word -> !type.names(word.text())).toList();
    List<Word> kept = telling.isEmpty() ? content : telling;
    return kept.stream()
        .map(word -> new Term(word.text(), word.span(), kind(word, words, content)))
        .toList();
  }

  /// A word and its place among the question's words.
  ///
  /// @param spelling tells names and acronyms by their capitals: the text, but in lower case where
  ///   all of the question is in capitals
  private record Word(String text, String spelling, Span span, int place) {
    boolean hasCapital() {
      return spelling.chars().anyMatch(Character::isUpperCase);
    }
  }

  private static List<Word> words(String question) {
    List<Word> words = new ArrayList<>();
    boolean shouts = isShouted(question);
    Matcher matcher = WORD.matcher(question);
    while (matcher.find()) {
      String text = ENDING.matcher(matcher.group()).replaceFirst("");
      boolean isCountry =
          text.equals("us") && AFTER_THE.matcher(question.substring(0, matcher.start())).find();
      String spelling = isCountry ? "US" : shouts ? text.toLowerCase(Locale.ROOT) : text;
      Span span = new Span(matcher.start(), matcher.start() + text.length());
      words.add(new Word(text, spelling, span, words.size()));
    }
    return words;
  }

  /// Whether a question is in capitals throughout; one or two words may be acronyms.
  private static boolean isShouted(String question) {
    return question.codePoints().noneMatch(Character::isLowerCase)
        && WORD.matcher(question).results().limit(3).count() == 3;
  }

  private static Term.Kind kind(Word word, List<Word> words, List<Word> content) {
    if (word.text().chars().anyMatch(Character::isDigit)) {
      return Term.Kind.NUMBER;
    }
    if (word.place() > 0 && word.hasCapital()) {
      return Term.Kind.NAME;
    }
    if (word.place() > 0 && BE.matcher(words.get(word.place() - 1).text()).matches()) {
      return Term.Kind.VERB;
    }
    return endsAuxiliaryQuestion(word, words, content) || followsSubject(word, words)
        ? Term.Kind.VERB
        : Term.Kind.OTHER;
  }

  /// Whether the word is the last content word after an auxiliary and a subject.
  private static boolean endsAuxiliaryQuestion(Word word, List<Word> words, List<Word> content) {
    int auxiliary = auxiliary(words);
    return auxiliary >= 0
        && word.place() > auxiliary
        && content.getLast().equals(word)
        && !BEFORE_NOUN.matcher(words.get(word.place() - 1).text()).matches()
        && content.stream().filter(w -> w.place() > auxiliary).count() > 1;
  }

  /// Whether the word stands right after a name that follows an auxiliary: *did Gates suggest*,
  /// *was Lavrov born*.
  private static boolean followsSubject(Word word, List<Word> words) {
    return word.place() > 0
        && words.get(word.place() - 1).hasCapital()
        && words.stream()
            .limit(word.place() - 1)
            .anyMatch(w -> AUXILIARY.matcher(w.text()).matches() || BE.matcher(w.text()).matches());
  }

  private static int auxiliary(List<Word> words) {
    return words.stream()
        .filter(word -> AUXILIARY.matcher(word.text()).matches())
        .mapToInt(Word::place)
        .findFirst()
        .orElse(-1);
  }
}
