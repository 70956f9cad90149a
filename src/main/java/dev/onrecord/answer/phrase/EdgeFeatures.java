package dev.onrecord.answer.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What a phrase is judged by at one of its ends, as numbers with names: the word there, the two
/// beyond it, and whether something stops beside it.
final class EdgeFeatures {
  /// How many numbers there are.
  static final int COUNT = 3 * WordFeatures.NAMES.size() + 2;

  private EdgeFeatures() {}

  /// In the order of the numbers.
  ///
  /// @param edge *start* or *end*
  /// @param step -1 or 1, to the next word beyond it
  static List<String> names(String edge, int step) {
    List<String> names = new ArrayList<>();
    for (int beyond = 0; beyond <= 2; beyond++) {
      String place = beyond == 0 ? edge : "%s%+d".formatted(edge, beyond * step);
      WordFeatures.NAMES.forEach(name -> names.add(place + " " + name));
    }
    names.add(edge + " stop-before");
    names.add(edge + " stop-after");
    return names;
  }

  /// The numbers of each word of a sentence, as if a phrase started or ended there.
  ///
  /// @param step as for [#names]
  static double[][] of(SentenceWords words, WordFeatures features, int step) {
    return IntStream.range(0, words.size())
        .mapToObj(
            at -> {
              double[] row = new double[COUNT];
              for (int beyond = 0; beyond <= 2; beyond++) {
                double[] word = features.of(at + beyond * step);
                System.arraycopy(word, 0, row, beyond * word.length, word.length);
              }
              row[COUNT - 2] = at == 0 || words.hasStopBefore(at) ? 1 : 0;
              row[COUNT - 1] = at == words.size() - 1 || words.hasStopAfter(at) ? 1 : 0;
              return row;
            })
        .toArray(double[][]::new);
  }
}
