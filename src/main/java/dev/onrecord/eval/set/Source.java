package dev.onrecord.eval.set;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.Submission;
import dev.onrecord.ingest.TextReader;
import dev.onrecord.ingest.UnreadableException;
import dev.onrecord.segment.Segmenter;
import java.io.IOException;
import java.util.Optional;

/// An article that questions are asked about.
///
/// @param name of its file, or what stands for it
/// @param title as stated by the set or by the text itself
/// @param text the text that all offsets count in, in UTF-16 code units
public record Source(String name, Optional<String> title, String text) {
  /// Reads an article as the archive reads it.
  ///
  /// @throws IOException if the archive would refuse it; the message names the article
  public static Source of(Submission submission) throws IOException {
    String origin = submission.origin();
    try {
      String text = new TextReader().read(submission.bytes());
      Optional<Span> title = new Segmenter().segment(text).title();
      int folders = Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\')) + 1;
      return new Source(origin.substring(folders), title.map(t -> t.of(text)), text);
    } catch (UnreadableException e) {
      throw new IOException(origin + " is no article: " + e.reason(), e);
    }
  }
}
