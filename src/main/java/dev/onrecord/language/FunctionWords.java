package dev.onrecord.language;

import java.util.Locale;
import java.util.Set;

/// Words that join others and do not tell what a text is about: articles, pronouns, prepositions,
/// conjunctions, auxiliary verbs, question words and adverbs of degree.
public final class FunctionWords {
  /// The words that ask: `who`, `why`.
  public static final Set<String> QUESTION_WORDS =
      Set.of("who", "whom", "whose", "what", "which", "when", "where", "how", "why");

  private static final Set<String> WORDS =
      WordList.ofWords(
          """
          a about above according across after again against all along also although am amid
          among an and another any anyone anything are around as at away back be because been
          before being below beside besides between both but by can cannot concerning could
          despite did do does doing down during each either else even ever every few for from
          further get gets getting got had has have having he her here hers herself him himself
          his how however i if in into is it its itself just less like may me might more most
          much must my myself near neither no nobody none nor not nothing now of off on once one
          only onto or other others our ours out over own per quite rather regarding same shall
          she should since so some someone something still such than that the their theirs them
          themselves then there these they this those though through thus to too toward towards
          under until up upon us versus very via vs was we were what when where whether which
          while who whom whose why will with within without would yet you your yours
          """);

  private static final Set<String> CONTRACTIONS =
      WordList.ofWords(
          """
          aren't can't couldn't didn't doesn't don't hadn't hasn't haven't he's i'm i've isn't
          it's let's she's shouldn't that's there's they're they've wasn't we're we've weren't
          won't wouldn't you're
          """);

  private FunctionWords() {}

  /// Whether a word is a function word. `US` and `IT` are not the pronouns `us` and `it`, and `May`
  /// is not the verb.
  public static boolean has(String word) {
    return !isName(word) && WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether a word is a function word or a contraction of two of them: `isn't`, `they're`.
  public static boolean hasOrContracts(String word) {
    String plain = word.replace('’', '\'').toLowerCase(Locale.ROOT);
    return !isName(word) && (WORDS.contains(plain) || CONTRACTIONS.contains(plain));
  }

  private static boolean isName(String word) {
    boolean acronym = word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    return acronym || word.equals("May");
  }
}
