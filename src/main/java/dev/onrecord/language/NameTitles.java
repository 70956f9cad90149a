package dev.onrecord.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words before or after a person's name that are no part of it: `Mr`, `Dame`, `Sgt.`,
/// `President`, `KC`. They are known in any case, and with or without the point of an abbreviation.
public final class NameTitles {
  /// Courtesies that are abbreviations.
  private static final Set<String> SHORT_COURTESIES =
      WordList.ofWords("mr mrs ms mx dr messrs mme mlle smt");

  private static final Set<String> COURTESIES =
      WordList.ofWords(
          """
          miss madame mademoiselle monsieur señor señora signor signora senhor senhora herr frau
          shri sri sir
          """);

  /// Honours that are abbreviations.
  private static final Set<String> SHORT_HONOURS = Set.of("prof", "rev", "hon");

  private static final Set<String> HONOURS =
      WordList.ofWords(
          """
          dame lady lord baron baroness viscount viscountess don dona doña sheikh haji hajji daw
          """);

  /// An abbreviation only with its point: `M. Macron`.
  private static final String MONSIEUR = "m.";

  private static final Set<String> BEFORE_FIRST_NAME = Set.of("sir", "dame", MONSIEUR);

  /// Ranks and offices that are abbreviations.
  private static final Set<String> SHORT_RANKS =
      WordList.ofWords(
          """
          adm ald amb atty brig capt cllr cmdr col cpl det fr gen gov govs insp lt lt.-col maj
          maj.-gen pfc pres pte pvt rep reps sen sens sgt supt
          """);

  /// Ranks of the police, which are written without a point.
  private static final Set<String> LETTERS = Set.of("pc", "wpc", "dci");

  private static final Set<String> OFFICES =
      WordList.ofWords(
          """
          admiral ambassador analyst archbishop attorney bishop brigadier captain cardinal chairman
          chairwoman chancellor chief coach colonel commander commissioner congressman
          congresswoman constable corporal councillor detective director doctor emir emperor
          engineer general governor imam inspector judge justice king leader lieutenant major
          marshal mayor minister officer pope premier president prince princess professor queen
          rabbi representative reverend secretary senator sergeant sheriff spokesman spokeswoman
          sultan superintendent
          """);

  private static final Set<String> SAINTS = Set.of("saint", "st");

  private static final Set<String> AFTER =
      WordList.ofWords("KC QC SC MP MEP MSP MS TD MLA OBE MBE CBE KBE DBE FRS PhD MD DPhil Esq");

  /// A part of a pattern for a title that is an abbreviation, with a capital and without its point.
  public static final String SHORT =
      Stream.of(SHORT_RANKS, SHORT_COURTESIES, SHORT_HONOURS)
          .flatMap(Set::stream)
          .map(title -> title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1))
          .map(Pattern::quote)
          .sorted()
          .collect(Collectors.joining("|"));

  private NameTitles() {}

  /// Whether a word before a name is only polite and does not tell who is meant: `Mr`, `Dr.`,
  /// `Prof`. A `Lord` and a `Lady` are different people.
  public static boolean isCourtesy(String word) {
    String bare = bare(word);
    return SHORT_COURTESIES.contains(bare)
        || COURTESIES.contains(bare)
        || SHORT_HONOURS.contains(bare);
  }

  /// Whether a word is a form of address, which is no part of a role: `Mr`, `Señora`, `Dame`, `M.`
  public static boolean isFormOfAddress(String word) {
    return word.toLowerCase(Locale.ROOT).equals(MONSIEUR)
        || isCourtesy(word)
        || HONOURS.contains(bare(word));
  }

  /// Whether a form of address stands before a last name or a full name, never before a first name.
  public static boolean isBeforeLastName(String word) {
    return isFormOfAddress(word) && !BEFORE_FIRST_NAME.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether letters after a name tell a rank or degree: `Jane Doe KC`.
  public static boolean isAfterName(String word) {
    return AFTER.contains(word);
  }

  /// Whether a word is a rank or an office: `Sgt.`, `president`.
  public static boolean isRank(String word) {
    String bare = bare(word);
    return SHORT_RANKS.contains(bare) || LETTERS.contains(bare) || OFFICES.contains(bare);
  }

  /// Whether a word is a title of any kind.
  public static boolean has(String word) {
    return isFormOfAddress(word) || isRank(word) || SAINTS.contains(bare(word));
  }

  /// Whether a title is an abbreviation, which a full stop may follow within a sentence.
  ///
  /// @param lower in lower case and without that full stop
  public static boolean isShort(String lower) {
    return SHORT_RANKS.contains(lower)
        || SHORT_COURTESIES.contains(lower)
        || SHORT_HONOURS.contains(lower);
  }

  private static String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
