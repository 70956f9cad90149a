package dev.onrecord.segment;

import dev.onrecord.language.Calendar;
import dev.onrecord.language.WordList;
import java.util.Set;

/// The closed classes of English words that bound a noun phrase.
final class Grammar {
  private static final Set<String> PREPOSITIONS =
      WordList.of(
          """
          of, for, at, in, from, by, with, on, to, into, about, against, between, under, over,
          during, without, through, near, than, like, among, via, amid, despite, within,
          following, including, meeting, per, outside, inside, across, around, behind, beyond,
          upon, toward, towards, until
          """);
  private static final Set<String> CONJUNCTIONS =
      WordList.of(
          """
          and, but, or, so, while, as, when, after, before, because, although, though, since,
          if, whereas, that, where, which, whether, what, how, why, yet, nor, unless, once, who,
          whom, whose
          """);
  private static final Set<String> DETERMINERS =
      WordList.of(
          """
          the, a, an, his, her, their, its, our, my, your, this, that, these, those, some, many,
          several, both, other, another, one, two, three, most, any, each, every, no, all
          """);
  private static final Set<String> PRONOUNS =
      WordList.of(
          """
          he, she, it, they, i, we, you, who, which, that, this, what, him, them, me, us, there,
          nobody, somebody, someone, everyone, others, some, many, all, none, both, one,
          himself, herself, itself
          """);
  private static final Set<String> BE =
      WordList.of(
          """
          is, are, was, were, be, been, being, am, get, gets, got, isn't, wasn't, weren't
          """);
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having");
  private static final Set<String> NEGATIONS =
      WordList.of(
          """
          not, never, to, can, could, would, will, should, may, might, must, do, does, did,
          cannot, hasn't, haven't, hadn't, hardly, barely, don't
          """);
  private static final Set<String> ADVERBS =
      WordList.of(
          """
          also, later, now, then, again, earlier, however, meanwhile, too, still, once, often,
          even, just, simply, further, therefore, instead, though, nevertheless, nonetheless,
          moreover, afterwards, afterward, already, always, twice, first, since, separately
          """);
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
    return in(BE, t);
  }

  static boolean isHave(Token t) {
    return in(HAVE, t);
  }

  /// A word that keeps the verb after it from reporting speech: `did not say`, `declined to say`.
  static boolean isNegation(Token t) {
    return in(NEGATIONS, t);
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

  /// Whether a word cannot be inside a noun phrase without its own.
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
