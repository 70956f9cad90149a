package dev.onrecord.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Reads resources of `name TAB number TAB number ...` lines; lines that start with `#` tell where
/// the numbers are from.
public final class LearnedNumbers {
  private LearnedNumbers() {}

  /// The one number of each name.
  ///
  /// @param resource on the class path
  /// @throws IllegalStateException if there is none
  public static Map<String, Double> read(String resource) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    rows(resource).forEach((name, row) -> numbers.put(name, row[0]));
    return numbers;
  }

  /// All numbers of each name, in the order of the lines.
  ///
  /// @param resource on the class path
  /// @throws IllegalStateException if there is none
  public static Map<String, double[]> rows(String resource) {
    try (InputStream in = LearnedNumbers.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + resource);
      }
      Map<String, double[]> rows = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(
              fields ->
                  rows.put(
                      fields[0],
                      Arrays.stream(fields).skip(1).mapToDouble(Double::parseDouble).toArray()));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
