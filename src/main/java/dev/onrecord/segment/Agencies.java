package dev.onrecord.segment;

/// The news and picture agencies whose names stand as credits, as parts of patterns.
final class Agencies {
  /// One agency; longer names first, so that a name wins over its own beginning.
  static final String ONE =
      "(?:Getty Images|Agence France[- ]Presse|The Associated Press|Associated Press|AP"
          + " Photo|Thomson"
          + " Reuters|Reuters|REUTERS|AFP|EPA-EFE|EPA|EFE|UPI|TASS|Tass|ITAR-TASS|Interfax|RIA"
          + " Novosti|Sputnik|Xinhua|Kyodo(?:"
          + " News)?|Yonhap|ANSA|DPA|dpa|APA|PTI|ANI|IANS|Bernama|Anadolu(?: Agency)?|PA Wire|PA"
          + " Media|PA|AAP|Canadian Press|The Canadian Press|Press Association|Bloomberg(?:"
          + " News)?|Shutterstock|Alamy|Corbis|ZUMA(?: Press)?|Magnum(?: Photos)?|NurPhoto|Rex"
          + " Features|Belga|Keystone|NTB|TT|Ritzau|Lehtikuva|IPS|AP)";

  /// One or several agencies: `AP, Reuters`, `AFP/Getty Images`.
  static final String SOME = ONE + "(?:(?: ?/ ?|, | and | & |; | - )" + ONE + "){0,4}";

  private Agencies() {}
}
