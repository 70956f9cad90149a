package dev.onrecord.segment;

import java.util.Locale;
import java.util.Set;

/// What stands before or after a name out of courtesy: `Mr`, `Dame`, `KC`.
final class FormsOfAddress {
  private static final Set<String> BEFORE =
      WordList.of(
          """
          mr, mr., mrs, mrs., ms, ms., miss, mx, mx., sir, lady, lord, dame, dr, dr., prof.,
          prof, m., mme, mme., don, dona, doña, señor, señora, signor, signora, senhor, senhora,
          monsieur, madame, mademoiselle, herr, frau, smt, smt., shri, sri, sheikh, haji, hajji,
          daw, rev, rev., viscount, viscountess, baroness, baron, hon., messrs
          """);
  private static final Set<String> BEFORE_FIRST_NAME = Set.of("sir", "dame", "m.");
  private static final Set<String> AFTER =
      WordList.of(
          """
          KC, QC, SC, MP, MEP, MSP, MS, TD, MLA, OBE, MBE, CBE, KBE, DBE, FRS, PhD, MD, DPhil, Esq
          """);

  private FormsOfAddress() {}

  static boolean isBefore(String word) {
    return BEFORE.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether a form of address stands before a last name only, or a full one.
  static boolean isBeforeLastName(String word) {
    return isBefore(word) && !BEFORE_FIRST_NAME.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether letters behind a name tell a rank or degree: `Jane Doe KC`.
  static boolean isAfter(String word) {
    return AFTER.contains(word);
  }
}
