package dev.onrecord.language;

import java.util.Locale;
import java.util.Set;

/// Capitalised words at the start of a sentence, as against the start of a name.
public final class SentenceStarts {
  private static final Set<String> STARTERS =
      WordList.of(
          """
          The, A, An, He, She, It, They, We, I, You, In, On, At, But, And, Or, So, However,
          This, That, These, Those, There, Its, His, Her, Their, Our, My, When, While, After,
          Before, Since, As, If, For, From, With, Under, Last, Meanwhile, Yet, Although, Though,
          Because, By, During, Both, Some, Many, Most, All, No, Not, Now, Then, Here, What, Who,
          Why, How, Where, Still, Even, Only, Also, Once, Until, Unlike, Like, Instead, Earlier,
          Later, Today, To, Another, Each, Every, Such, Among, According, Asked, Other, Others,
          Two, Three, More, Nor, Whose, Which, Whom, Sometimes, Suddenly, Recently, Unfortunately, Finally,
          Initially, Previously, Currently, Apparently, Clearly, Actually, Usually, Generally,
          Typically, Eventually, Additionally, Similarly, Ironically, Sadly, Reportedly,
          Allegedly, Privately, Publicly, Perhaps, Maybe, Indeed, Elsewhere, Afterwards,
          Afterward, Thus, Hence, Moreover, Furthermore, Nevertheless, Nonetheless, Otherwise,
          Besides, Rather, Either, Neither, Whether, Whatever, Whenever, Wherever, Several, Few,
          Much, Any, Nearly, Almost, About, Around, Over, Above, Below, Within, Without, Across,
          Along, Amid, Against, Through, Throughout, Behind, Beyond, Beside, Near, Inside,
          Outside, Upon, Off, Out, Up, Down, Next, First, Second, Third, Four, Five,
          Six, Seven, Eight, Nine, Ten, Nobody, None, Nothing, Despite, Between, Police,
          Officials
          """);

  private static final Set<String> TIME_ZONES =
      WordList.of(
          """
          Eastern, Central, Mountain, Pacific, Atlantic, Local, Moscow, London, Tokyo, Beijing,
          GMT, UTC, BST, CET, CEST, EST, EDT, CST, CDT, MST, PST, PDT, ET, CT, PT
          """);

  private SentenceStarts() {}

  /// Whether a word may follow a time of the day within the sentence: `7 p.m. Eastern`.
  public static boolean isTimeZone(String word) {
    return TIME_ZONES.contains(word)
        || (word.endsWith("day") && Calendar.has(word.toLowerCase(Locale.ROOT)));
  }

  /// Whether a capitalised word is one that a sentence begins with and a name does not.
  public static boolean startsSentence(String word) {
    int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
    return STARTERS.contains(apostrophe > 0 ? word.substring(0, apostrophe) : word);
  }
}
