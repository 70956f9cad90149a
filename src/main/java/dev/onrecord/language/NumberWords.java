package dev.onrecord.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Numbers that are written as words.
public final class NumberWords {
  private static final Map<String, Double> CARDINALS = new HashMap<>();
  private static final Map<String, Double> ORDINALS = new HashMap<>();
  private static final Map<String, Double> MAGNITUDES =
      Map.of(
          "hundred", 1e2,
          "thousand", 1e3,
          "million", 1e6,
          "billion", 1e9,
          "trillion", 1e12);

  static {
    put(
        CARDINALS,
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
            + " fifteen sixteen seventeen eighteen nineteen twenty");
    put(ORDINALS, "zeroth first second third fourth fifth sixth seventh eighth ninth tenth");
    List<String> tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    for (int i = 0; i < tens.size(); i++) {
      CARDINALS.put(tens.get(i), 20.0 + 10 * i);
    }
    CARDINALS.put("dozen", 12.0);
  }

  /// A regular expression for `one` to `twelve`.
  public static final String ONE_TO_TWELVE =
      "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

  /// A regular expression for `one` to `nineteen` and the tens.
  public static final String SPELLED =
      ONE_TO_TWELVE
          + "|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty"
          + "|fifty|sixty|seventy|eighty|ninety";

  private NumberWords() {}

  private static void put(Map<String, Double> map, String words) {
    List<String> list = List.of(words.split(" "));
    for (int i = 0; i < list.size(); i++) {
      map.put(list.get(i), (double) i);
    }
  }

  /// The value of *two* or *twelve*.
  public static Optional<Double> cardinal(String lower) {
    return Optional.ofNullable(CARDINALS.get(lower));
  }

  /// The value of *second*.
  public static Optional<Double> ordinal(String lower) {
    return Optional.ofNullable(ORDINALS.get(lower));
  }

  /// What *million* multiplies by.
  public static Optional<Double> magnitude(String lower) {
    return Optional.ofNullable(MAGNITUDES.get(lower));
  }
}
