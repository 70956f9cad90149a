package dev.onrecord.eval.set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads CANARD (Elgohary et al., 2019): a JSON array of questions with `History`, `Question` and
/// `Rewrite`.
public final class CanardFile {
  private CanardFile() {}

  /// Reads all follow-up questions, in order.
  ///
  /// @throws IOException if the file cannot be read or is not CANARD
  public static List<FollowUp> read(Path file) throws IOException {
    JsonNode all = new ObjectMapper().readTree(file.toFile());
    if (!all.isArray() || all.isEmpty()) {
      throw new IOException(file + " is not CANARD: it must be a JSON array with questions");
    }
    List<FollowUp> questions = new ArrayList<>();
    for (JsonNode entry : all) {
      try {
        questions.add(
            new FollowUp(
                JsonLines.strings(entry, "History"),
                JsonLines.string(entry.path("Question"), "Question"),
                JsonLines.string(entry.path("Rewrite"), "Rewrite")));
      } catch (IllegalArgumentException e) {
        throw new IOException(
            "%s, question %d: %s".formatted(file, questions.size() + 1, e.getMessage()), e);
      }
    }
    return questions;
  }
}
