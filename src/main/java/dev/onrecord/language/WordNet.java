package dev.onrecord.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The files of WordNet 3.1. A line of `data` is `offset file type words(hex) (word id)*
/// pointers(decimal) (symbol offset type source-target)* ...`.
public final class WordNet {
  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
  private static final int FIRST_WORD = 4;

  private WordNet() {}

  /// The lines of a file, without the licence that opens it.
  public static Stream<String> lines(String file) {
    try (InputStream in = WordNet.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + FOLDER + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
          .lines()
          .filter(line -> !line.startsWith(" "));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER + file, e);
    }
  }

  /// What a line has between its spaces.
  public static List<String> fields(String line) {
    return List.of(line.split(" "));
  }

  /// The words of a line of `data`.
  public static List<String> lemmas(String line) {
    List<String> fields = fields(line);
    return IntStream.range(0, count(fields))
        .mapToObj(w -> fields.get(FIRST_WORD + 2 * w).replaceFirst("\\(.*", ""))
        .toList();
  }

  /// Where the number of pointers stands in a line of `data`.
  public static int pointers(List<String> fields) {
    return FIRST_WORD + 2 * count(fields);
  }

  private static int count(List<String> fields) {
    return Integer.parseInt(fields.get(3), 16);
  }
}
