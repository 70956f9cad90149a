package dev.onrecord.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The names of outlets: agencies, papers, broadcasters.
public final class Outlets {
  private static final Set<String> NAMES =
      WordList.of(
          """
          BBC, CNN, CBS, NBC, ABC, MSNBC, CNBC, NPR, PBS, ITV, CBC, RTE, RT, NHK, ZDF, ARD, Fox,
          Politico, Axios, Bild, Time, Newsweek, Forbes, Variety, Al Jazeera, Al-Jazeera, Al
          Arabiya, Der Spiegel, Spiegel, Die Zeit, Die Welt, Le Monde, Le Figaro, El País, El
          Pais, El Mundo, Corriere della Sera, La Repubblica, Kommersant, Izvestia, Rossiya 24,
          Haaretz, Economist, Guardian, Telegraph, Sky, Deutsche Welle, Ynet, Pravda
          """);
  private static final Set<String> WORDS =
      WordList.of(
          """
          News, Times, Post, Journal, Today, Herald, Tribune, Gazette, Daily, TV, Radio,
          Television, Press, Chronicle, Observer, Mail, Mirror, Star, Globe, Independent,
          Examiner, Inquirer, Courier, Dispatch, Echo, Argus, Standard, Weekly, Broadcasting,
          Newspaper, Bulletin
          """);

  /// Words in the names of parliaments and courts, which are told things too.
  private static final Set<String> ASSEMBLIES =
      Set.of(
          "Sabha",
          "Bailey",
          "Commons",
          "Lords",
          "Dáil",
          "Duma",
          "Knesset",
          "Bundestag",
          "Sejm",
          "Diet",
          "Majlis",
          "Cortes",
          "Congress",
          "Chamber",
          "Bench",
          "Hearing",
          "Panel",
          "Crown");

  /// Words that stand in the names of papers and stations, and seldom in other names.
  private static final Set<String> MASTHEADS =
      WordList.of(
          """
          Radio, TV, Television, News, Times, Post, Journal, Herald, Tribune, Gazette, Daily,
          Evening, Morning, Chronicle, Observer, Telegraph, Magazine, Review, Scientist, Weekly,
          Express, Reporter, Advertiser, Sentinel, Ledger, Courier, Folha, Jornal, Jornada,
          Diario, Diário, Correio, Correo, Corriere, Giornale, Gazeta, Gazzetta, Gaceta,
          Zeitung, Tagblatt, Tageblatt, Anzeiger, Kurier, Nachrichten, Dagbladet, Aftonbladet,
          Nyheter, Tidende, Posten, Krant, Vecer, Novosti, Shimbun, Ilbo, Nation, Voice,
          Channel, FM, Podcast, Today
          """);

  private static final Pattern FOREIGN_ARTICLE =
      Pattern.compile("(?:The|La|Le|Les|El|Il|O|Die|Der|Das) \\p{Lu}.*|L['’]\\p{Lu}.*");

  private static final Pattern COMMON =
      Pattern.compile(
          ".*\\b(?:news"
              + " agency|newspaper|newspapers|media|television|broadcaster|radio|magazine|network|channel|news"
              + " website)");

  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?:(?:state|national|local|public|private|daily|weekly|official) )?(?:(?:news |press"
              + " )?agency|newspaper|daily|broadcaster|magazine|journal|website|news website|radio"
              + " station) (?=\\p{Lu})");

  private Outlets() {}

  /// An outlet's name without the common noun before it: `the newspaper Le Soir`.
  public static String bare(String name) {
    return INTRODUCED.matcher(name).replaceFirst("");
  }

  /// Whether a word is often in the name of an outlet.
  public static boolean isMasthead(String word) {
    return MASTHEADS.contains(word);
  }

  /// Whether the words after `told` or `wrote in` may be an outlet: by its name, or by the article
  /// that papers have, `The Globe`.
  ///
  /// @param name with its article
  public static boolean mayCarry(String name) {
    List<String> words = List.of(name.split(" "));
    boolean determined = words.getFirst().equals("the") && words.size() > 1;
    String bare = determined ? name.substring("the ".length()) : name;
    boolean named =
        isKnown(words.getFirst())
            || words.stream().anyMatch(MASTHEADS::contains)
            || words.contains("&")
            || FOREIGN_ARTICLE.matcher(name).matches();
    boolean capital = WordShape.hasCapital(name);
    boolean title =
        determined
            && words.size() > 2
            && words.stream().skip(1).allMatch(WordShape::hasCapital)
            && words.stream().noneMatch(ASSEMBLIES::contains)
            && !Institutions.isName(bare);
    return isOutlet(bare) || title || (capital && named);
  }

  /// Whether a name or description, without its article, is an outlet's.
  public static boolean isOutlet(String name) {
    List<String> words = List.of(name.split(" "));
    return isKnown(name)
        || (WORDS.contains(words.getLast()) && words.size() > 1)
        || COMMON.matcher(name).matches()
        || INTRODUCED.matcher(name).lookingAt();
  }

  private static boolean isKnown(String name) {
    return NAMES.contains(name) || Agencies.carriesNews(name);
  }
}
