package dev.onrecord.language;

import java.util.Locale;
import java.util.Set;

/// The words that end in a full stop without ending a sentence. They are given without that full
/// stop, in any case.
public final class Abbreviations {
  /// The next word belongs to these: a number, an example, the rest of a name.
  private static final Set<String> LEADING =
      WordList.of(
          """
          vs, v, e.g, i.e, cf, viz, approx, ca, fig, figs, vol, pp, sec, mt, ft, dept, govt, assn,
          est, asst, assoc, del, dist
          """);

  /// These may end a sentence; what follows decides.
  private static final Set<String> TRAILING =
      WordList.of(
          """
          inc, co, corp, ltd, llc, plc, jr, sr, bros, st, ave, blvd, rd, a.m, p.m, am, pm, u.s,
          u.k, u.n, d.c, ph.d, b.c, a.d, esq, calif, mass, conn, fla, ariz, colo, minn, wis,
          mich, pa, tex, okla, tenn, ky, wash, ill, nev, ga, va, md, jan, feb, mar, apr, aug,
          sept, sep, oct, nov, dec, al, univ, op
          """);

  /// These are abbreviations before a number only: `No. 5`, `p. 12`.
  private static final Set<String> NUMBERED =
      Set.of("no", "nos", "p", "art", "ch", "par", "nr", "rs");

  private static final int LONGEST_DOTTED = 9;

  private static final Set<String> CLOCK = Set.of("a.m", "p.m", "etc", "al");

  private Abbreviations() {}

  /// Whether the next word belongs to a word, so that its full stop ends no sentence: `Prof.`,
  /// `e.g.`
  public static boolean isLeading(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return LEADING.contains(lower) || NameTitles.isShort(lower);
  }

  /// Whether a word is an abbreviation if a number follows: `No. 5`.
  public static boolean isNumbered(String word) {
    return !WordShape.isInitial(word) && NUMBERED.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether a capital after a word most likely starts a sentence, as after `p.m.`
  public static boolean isClock(String word) {
    return CLOCK.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether a full stop may belong to a word and not end the sentence, as what follows decides:
  /// `Inc.`, `U.S.`, `J.`
  public static boolean isTrailing(String word) {
    boolean dotted = word.length() <= LONGEST_DOTTED && WordShape.isDotted(word);
    return WordShape.isInitial(word) || dotted || TRAILING.contains(word.toLowerCase(Locale.ROOT));
  }
}
