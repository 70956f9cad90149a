package dev.onrecord.encode;

import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.Encoding.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Texts in batches of like length: little of a pass is spent on padding.
///
/// @param texts the word pieces of each text
/// @param batches the places in `texts` of each batch's texts
record Batches(List<List<Token>> texts, List<List<Integer>> batches) {
  /// Padded word pieces in one pass; larger batches gain nothing and hold more memory.
  private static final int MAX_PIECES = 2048;

  Batches {
    texts = List.copyOf(texts);
    batches = List.copyOf(batches);
  }

  static Batches of(List<List<Token>> texts) {
    List<Integer> byLength =
        IntStream.range(0, texts.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> texts.get(i).size()))
            .toList();
    List<List<Integer>> batches = new ArrayList<>();
    int from = 0;
    while (from < byLength.size()) {
      int to = from + 1;
      while (to < byLength.size()
          && (to + 1 - from) * texts.get(byLength.get(to)).size() <= MAX_PIECES) {
        to++;
      }
      batches.add(byLength.subList(from, to));
      from = to;
    }
    return new Batches(texts, batches);
  }

  /// The word pieces of each batch's texts.
  List<List<List<Token>>> pieces() {
    return batches.stream().map(batch -> batch.stream().map(texts::get).toList()).toList();
  }

  /// What became of the texts, in their order.
  ///
  /// @param encoded of each batch
  List<Encoding> inOrder(List<List<Encoding>> encoded) {
    Encoding[] encodings = new Encoding[texts.size()];
    for (int batch = 0; batch < batches.size(); batch++) {
      for (int i = 0; i < batches.get(batch).size(); i++) {
        encodings[batches.get(batch).get(i)] = encoded.get(batch).get(i);
      }
    }
    return Arrays.asList(encodings);
  }
}
