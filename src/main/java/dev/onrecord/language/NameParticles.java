package dev.onrecord.language;

import java.util.Set;

/// Small words inside the names of people: `Ursula von der Leyen`, `Ortega y Gasset`.
public final class NameParticles {
  /// May begin a family name.
  private static final Set<String> PARTICLES =
      WordList.of(
          """
          de, van, von, bin, al, da, di, la, el, der, den, du, dos, ibn, ter, del, della, le, ten,
          bint, abu, af, av, zu, zum, ul
          """);

  /// Stand only between two other parts of a name.
  private static final Set<String> INNER_PARTICLES =
      Set.of("do", "das", "y", "e", "wa", "ole", "i");

  private NameParticles() {}

  /// Whether a word in lower case may begin a family name.
  public static boolean has(String word) {
    return PARTICLES.contains(word);
  }

  /// Whether a word in lower case may stand between two parts of a name.
  public static boolean isInner(String word) {
    return INNER_PARTICLES.contains(word);
  }
}
