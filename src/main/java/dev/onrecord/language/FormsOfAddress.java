package dev.onrecord.language;

import java.util.Locale;
import java.util.Set;

/// Forms of address, before a name or behind it: `Mr`, `Dame`, `KC`.
public final class FormsOfAddress {
  private static final Set<String> BEFORE =
      WordList.of(
          """
          mr, mr., mrs, mrs., ms, ms., miss, mx, mx., sir, lady, lord, dame, dr, dr., prof.,
          prof, m., mme, mme., don, dona, doña, señor, señora, signor, signora, senhor, senhora,
          monsieur, madame, mademoiselle, herr, frau, smt, smt., shri, sri, sheikh, haji, hajji,
          daw, rev, rev., viscount, viscountess, baroness, baron, hon., messrs
          """);
  private static final Set<String> COURTESY =
      Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "rev", "messrs");
  private static final Set<String> BEFORE_FIRST_NAME = Set.of("sir", "dame", "m.");
  private static final Set<String> AFTER =
      WordList.of(
          """
          KC, QC, SC, MP, MEP, MSP, MS, TD, MLA, OBE, MBE, CBE, KBE, DBE, FRS, PhD, MD, DPhil, Esq
          """);

  private FormsOfAddress() {}

  /// Whether a word may stand before a name as a form of address: `Mr`, `Señora`, `Sheikh`.
  public static boolean isBefore(String word) {
    return BEFORE.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether a word before a name is only polite and tells nothing of who is meant: `Mr`, `Dr.`. A
  /// `Lord` and a `Lady` are different people.
  public static boolean isCourtesy(String word) {
    String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return COURTESY.contains(plain.toLowerCase(Locale.ROOT));
  }

  /// Whether a form of address stands before a last name only, or a full one.
  public static boolean isBeforeLastName(String word) {
    return isBefore(word) && !BEFORE_FIRST_NAME.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether letters behind a name tell a rank or degree: `Jane Doe KC`.
  public static boolean isAfter(String word) {
    return AFTER.contains(word);
  }
}
