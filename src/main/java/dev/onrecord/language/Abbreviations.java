package dev.onrecord.language;

import java.util.Locale;
import java.util.Set;

/// The words that end in a full stop without ending a sentence.
public final class Abbreviations {
  /// Always followed by what they belong to: a name, a number, an example.
  private static final Set<String> LEADING =
      WordList.of(
          """
          mr, mrs, ms, mx, dr, prof, gen, lt, col, sgt, capt, maj, cpl, pfc, pvt, sen, sens,
          rep, reps, gov, govs, rev, hon, pres, adm, cmdr, supt, insp, det, atty, amb, messrs,
          fr, mme, mlle, sir, vs, v, e.g, i.e, cf, viz, approx, ca, fig, figs, vol, pp, sec, mt,
          ft, lt.-col, maj.-gen, dept, govt, assn, est, brig, asst, assoc, ald, del, dist
          """);

  /// May end a sentence too: what follows decides.
  private static final Set<String> TRAILING =
      WordList.of(
          """
          inc, co, corp, ltd, llc, plc, jr, sr, bros, st, ave, blvd, rd, a.m, p.m, am, pm, u.s,
          u.k, u.n, d.c, ph.d, b.c, a.d, esq, calif, mass, conn, fla, ariz, colo, minn, wis,
          mich, pa, tex, okla, tenn, ky, wash, ill, nev, ga, va, md, jan, feb, mar, apr, aug,
          sept, sep, oct, nov, dec, al, univ, op
          """);

  /// Before a number only: `No. 5`, `p. 12`.
  private static final Set<String> NUMBERED =
      Set.of("no", "nos", "p", "art", "ch", "par", "nr", "rs");

  private static final Set<String> CLOCK = Set.of("a.m", "p.m", "etc", "al");

  private Abbreviations() {}

  public static boolean isLeading(String word) {
    return LEADING.contains(word.toLowerCase(Locale.ROOT));
  }

  public static boolean isNumbered(String word) {
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return !initial && NUMBERED.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether a capital after this word most likely starts a sentence, as after `p.m.`.
  public static boolean isClock(String word) {
    return CLOCK.contains(word.toLowerCase(Locale.ROOT));
  }

  /// A word that ends in a full stop of its own and may stand anywhere: `Inc.`, `U.S.`, `J.`.
  public static boolean isTrailing(String word) {
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean dotted = word.length() >= 3 && word.length() <= 9 && isDotted(word);
    return initial || dotted || TRAILING.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isDotted(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean good = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
      if (!good) {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }
}
