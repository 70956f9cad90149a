package dev.onrecord.answer.extractive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Numbers that were learned and come with the program.
final class LearnedNumbers {
  private LearnedNumbers() {}

  /// Reads `name TAB number` lines; those that start with `#` tell where the numbers are from.
  ///
  /// @param resource on the class path
  /// @throws IllegalStateException if there is none
  static Map<String, Double> read(String resource) {
    try (InputStream in = LearnedNumbers.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + resource);
      }
      Map<String, Double> numbers = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(fields -> numbers.put(fields[0], Double.valueOf(fields[1])));
      return numbers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
