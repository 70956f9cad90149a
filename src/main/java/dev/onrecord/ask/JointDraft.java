package dev.onrecord.ask;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.CitedDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One draft of the answers to all parts of what was asked.
final class JointDraft {
  private static final int MOST_NEAREST = 3;

  private JointDraft() {}

  /// The sentences of the parts that are answered, each once, in order; if none is, the nearest
  /// evidence of all parts by turns, and all that is missing.
  static CitedDraft of(List<PartTrace> parts) {
    Map<String, CitedDraft.Sentence> sentences = new LinkedHashMap<>();
    parts.stream()
        .filter(PartTrace::isAnswered)
        .flatMap(part -> part.cited().sentences().stream())
        .forEach(sentence -> sentences.putIfAbsent(sentence.text(), sentence));
    if (!sentences.isEmpty()) {
      return new CitedDraft(List.copyOf(sentences.values()), List.of(), List.of());
    }
    return new CitedDraft(
        List.of(),
        nearest(parts),
        parts.stream().flatMap(part -> part.cited().missing().stream()).distinct().toList());
  }

  private static List<Citation> nearest(List<PartTrace> parts) {
    List<Citation> nearest = new ArrayList<>();
    for (int place = 0; place < MOST_NEAREST; place++) {
      for (PartTrace part : parts) {
        if (place < part.cited().nearest().size()) {
          nearest.add(part.cited().nearest().get(place));
        }
      }
    }
    return nearest.stream().distinct().limit(MOST_NEAREST).toList();
  }
}
