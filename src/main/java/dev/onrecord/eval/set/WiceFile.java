package dev.onrecord.eval.set;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads WiCE (Kamoi et al., 2023): one claim on each line, with `claim`, `evidence`, `label` and
/// `supporting_sentences`.
public final class WiceFile {
  private static final String SUPPORTED = "supported";
  private static final List<String> LABELS =
      List.of(SUPPORTED, "partially_supported", "not_supported");

  private WiceFile() {}

  /// Reads all claims, in order.
  ///
  /// @throws IOException if the file cannot be read or is not WiCE; the message names the line
  public static List<GoldClaim> read(Path file) throws IOException {
    return JsonLines.read(file, WiceFile::claim);
  }

  private static GoldClaim claim(JsonNode line) {
    String label = JsonLines.string(line.path("label"), "label");
    if (!LABELS.contains(label)) {
      throw new IllegalArgumentException(
          "\"label\" must be one of %s, got \"%s\"".formatted(LABELS, label));
    }
    List<String> page = JsonLines.strings(line, "evidence");
    if (page.isEmpty()) {
      throw new IllegalArgumentException("\"evidence\" must have at least one sentence");
    }
    return new GoldClaim(
        JsonLines.string(line.path("claim"), "claim"),
        page,
        label.equals(SUPPORTED),
        supporting(line.path("supporting_sentences"), page.size()));
  }

  /// The sentences of all sets. The file has several sets; each of them alone supports the claim.
  private static Set<Integer> supporting(JsonNode sets, int sentences) {
    Set<Integer> all = new HashSet<>();
    for (JsonNode set : sets) {
      for (JsonNode place : set) {
        if (!place.isInt() || place.intValue() < 0 || place.intValue() >= sentences) {
          throw new IllegalArgumentException(
              "a supporting sentence must be a number in [0, %d), got %s"
                  .formatted(sentences, place));
        }
        all.add(place.intValue());
      }
    }
    return all;
  }
}
