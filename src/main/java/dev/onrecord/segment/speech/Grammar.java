package dev.onrecord.segment.speech;

import dev.onrecord.language.Calendar;
import dev.onrecord.language.FunctionWords;
import dev.onrecord.language.WordClass;
import dev.onrecord.language.WordList;
import java.util.Set;

/// Tells what a token does in a sentence by the class of its word.
final class Grammar {
  private static final Set<String> PREPOSITIONS =
      WordClass.with("than following including meeting", WordClass.PREPOSITION);
  private static final Set<String> CONJUNCTIONS =
      WordClass.with(
          "as so yet",
          WordClass.COORDINATOR,
          WordClass.SUBORDINATOR,
          WordClass.COMPLEMENTIZER,
          WordClass.QUESTION);
  private static final Set<String> DETERMINERS =
      WordClass.with(
          "two three",
          WordClass.ARTICLE,
          WordClass.POSSESSIVE,
          WordClass.DEMONSTRATIVE,
          WordClass.QUANTIFIER);
  private static final Set<String> PRONOUNS =
      WordClass.with(
          "there who which what that this some many all both one",
          WordClass.FIRST_OR_SECOND_PERSON,
          WordClass.THIRD_PERSON,
          WordClass.OBJECT_PRONOUN,
          WordClass.REFLEXIVE,
          WordClass.INDEFINITE,
          WordClass.NEGATIVE_PRONOUN);
  private static final Set<String> BE =
      WordClass.with("be been being", WordClass.BE, WordClass.GET);
  private static final Set<String> HAVE = WordClass.with("having", WordClass.HAVE);

  /// Words before a verb that keep it from reporting speech.
  private static final Set<String> NEGATIONS =
      WordClass.with("to not", WordClass.NEGATIVE_ADVERB, WordClass.MODAL, WordClass.DO);

  private static final Set<String> ADVERBS =
      WordClass.with(
          """
          afterward afterwards again already always earlier even first further instead just later
          meanwhile moreover nevertheless nonetheless now often once separately simply since
          therefore too twice
          """,
          WordClass.LINKING_ADVERB);
  private static final Set<String> COMMON_TIMES =
      WordList.of(
          """
          today, yesterday, tomorrow, tonight, to-day, to-morrow, to-night, morning, afternoon,
          evening, night, week, month, year, weekend
          """);
  private static final Set<String> TIME_MODIFIERS =
      Set.of("last", "this", "next", "late", "early", "that", "same");

  private static final Set<String> NOT_ADVERBS =
      Set.of("family", "assembly", "daily", "weekly", "monthly", "italy");

  private Grammar() {}

  static boolean isPreposition(Token t) {
    return in(PREPOSITIONS, t);
  }

  static boolean isConjunction(Token t) {
    return in(CONJUNCTIONS, t);
  }

  static boolean isDeterminer(Token t) {
    return in(DETERMINERS, t);
  }

  static boolean isPronoun(Token t) {
    return in(PRONOUNS, t) && !t.text().equals("US");
  }

  static boolean isBe(Token t) {
    return t.isWord() && BE.contains(FunctionWords.withoutNot(t.lower()));
  }

  static boolean isHave(Token t) {
    return in(HAVE, t);
  }

  /// Whether a word keeps the verb after it from reporting speech: `did not say`, `declined to
  /// say`.
  static boolean isNegation(Token t) {
    return in(NEGATIONS, t) || (t.isWord() && FunctionWords.isNegated(t.lower()));
  }

  static boolean isAdverb(Token t) {
    String word = t.lower();
    boolean ly =
        word.endsWith("ly") && word.length() > 4 && !t.isCapital() && !NOT_ADVERBS.contains(word);
    return in(ADVERBS, t) || (t.isWord() && ly);
  }

  static boolean isTime(Token t) {
    boolean calendar = Calendar.has(t.lower()) && (t.isCapital() || !t.lower().equals("may"));
    return (t.isWord() && (calendar || Calendar.isShortMonth(t.lower())))
        || (!t.isCapital() && in(COMMON_TIMES, t));
  }

  static boolean isTimeModifier(Token t) {
    return in(TIME_MODIFIERS, t);
  }

  /// Whether the word at `i` tells how or when: `later`, `Monday`, `last` in `last week`.
  static boolean isAdverbial(SpeechFrame frame, int i) {
    if (!frame.isWord(i)) {
      return false;
    }
    Token t = frame.at(i);
    boolean before = isTimeModifier(t) && frame.isWord(i + 1) && isTime(frame.at(i + 1));
    return isAdverb(t) || isTime(t) || before;
  }

  /// Whether a token ends a noun phrase: a preposition, a conjunction, a pronoun, a verb form, an
  /// adverb, a time or a mark.
  static boolean bounds(Token t) {
    return !t.isWord()
        || isPreposition(t)
        || isConjunction(t)
        || (isPronoun(t) && !isDeterminer(t))
        || isBe(t)
        || isHave(t)
        || isNegation(t)
        || isAdverb(t)
        || isTime(t);
  }

  private static boolean in(Set<String> words, Token t) {
    return t.isWord() && words.contains(t.lower());
  }
}
