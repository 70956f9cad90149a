package dev.onrecord.segment;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Classes of English words by what they do in a sentence.
final class Words {
  private static final Pattern SPACE = Pattern.compile(" ");
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

  private static final Set<String> INFINITIVE =
      WordList.of(
          """
          to, not, can, could, would, will, should, may, might, must, do, does, did, cannot,
          and, or
          """);
  private static final Set<String> OPENERS =
      WordList.of(
          """
          but, and, however, yet, so, still, meanwhile, instead, also, then, later, earlier,
          now, today, yesterday
          """);
  private static final Set<String> TIME_ZONES =
      WordList.of(
          """
          Eastern, Central, Mountain, Pacific, Atlantic, Local, Moscow, London, Tokyo, Beijing,
          GMT, UTC, BST, CET, CEST, EST, EDT, CST, CDT, MST, PST, PDT, ET, CT, PT, Monday,
          Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
          """);

  private static final Set<String> ADJECTIVES =
      WordList.of(
          """
          Early, Late, Recent, Previous, Current, Modern, Ancient, Local, National, Public,
          Private, Small, Large, Big, Great, Good, Bad, High, Low, Long, Short, Young, Old, New,
          Social, Political, Economic, Legal, Medical, Military, Federal, Senior, Foreign,
          Special, Free, Full, Strong, Heavy, Hard, Clear, Further, Least, Best, Worst,
          Critical, Similar
          """);
  private static final Set<String> PARTICIPLES = Set.of("Told", "Given", "Born", "Shown");
  private static final Set<String> ADVERBIALS =
      WordList.of(
          """
          when, while, after, before, since, as, if, although, though, because, asked, speaking,
          citing, following, until, once
          """);

  private Words() {}

  /// The words of a phrase, split at single spaces.
  static List<String> of(String phrase) {
    return SPACE.splitAsStream(phrase).toList();
  }

  /// Whether a word before `say` makes it an infinitive or a denial: `to say`, `did not say`.
  static boolean precedesInfinitive(String word) {
    return INFINITIVE.contains(word);
  }

  /// Whether a word may stand before a sentence's subject: `But`, `However`.
  static boolean opensClause(Token token) {
    return token.isMark() || OPENERS.contains(token.lower());
  }

  /// Whether a word begins a clause that stands before the main one: `When`, `Asked`.
  static boolean opensAdverbial(Token token) {
    return ADVERBIALS.contains(token.lower());
  }

  /// Whether a sentence opens with a participle that says when or where: `Speaking in Rome,`.
  static boolean opensParticiple(Frame frame, int i) {
    String word = frame.at(i).text();
    boolean participle =
        PARTICIPLES.contains(word)
            || (word.length() > 4 && (word.endsWith("ing") || word.endsWith("ed")));
    return participle
        && frame.isWord(i + 1)
        && !frame.at(i + 1).isCapital()
        && !SpeechVerbs.isAt(frame, i + 1);
  }

  /// Whether a word may follow a time of the day within the sentence: `7 p.m. Eastern`.
  static boolean isTimeZone(String word) {
    return TIME_ZONES.contains(word);
  }

  /// Whether a capitalised word is one that a sentence begins with and a name does not.
  static boolean startsSentence(String word) {
    int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
    return STARTERS.contains(apostrophe > 0 ? word.substring(0, apostrophe) : word);
  }

  /// Whether a capitalised word begins a name only before another one: `New York`, not `New rules`.
  static boolean describes(String word) {
    return ADJECTIVES.contains(word);
  }
}
