package dev.onrecord.language;

import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of news agencies and of agencies for pictures.
public final class Agencies {
  private static final Set<String> NEWS =
      WordList.of(
          """
          Agence France-Presse, Agence France Presse, The Associated Press, Associated Press, AP,
          Thomson Reuters, Reuters, REUTERS, AFP, EFE, UPI, TASS, Tass, ITAR-TASS, Itar-Tass,
          Interfax, RIA Novosti, Sputnik, Xinhua, Kyodo, Kyodo News, Yonhap, ANSA, DPA, dpa, APA,
          PTI, ANI, IANS, Bernama, Anadolu, Anadolu Agency, PA Media, AAP, Canadian Press,
          The Canadian Press, Press Association, Bloomberg, Bloomberg News, Belga, NTB, Ritzau, IPS
          """);

  private static final Set<String> PICTURES =
      WordList.of(
          """
          Getty Images, AP Photo, EPA-EFE, EPA, PA Wire, PA, Shutterstock, Alamy, Corbis, ZUMA,
          ZUMA Press, Magnum, Magnum Photos, NurPhoto, Rex Features, Keystone, TT, Lehtikuva
          """);

  /// A part of a pattern for one agency. Longer names come first, so that a name wins over its own
  /// beginning.
  public static final String ONE =
      Stream.concat(NEWS.stream(), PICTURES.stream())
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:", ")"));

  /// A part of a pattern for one or several agencies: `AP, Reuters`, `AFP/Getty Images`.
  public static final String SOME = ONE + "(?:(?: ?/ ?|, | and | & |; | - )" + ONE + "){0,4}";

  private Agencies() {}

  /// Whether a name is that of a news agency.
  static boolean carriesNews(String name) {
    return NEWS.contains(name);
  }
}
