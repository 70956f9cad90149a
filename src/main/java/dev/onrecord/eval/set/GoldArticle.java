package dev.onrecord.eval.set;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.ingest.ArticleSink;
import dev.onrecord.ingest.Document;
import dev.onrecord.ingest.DocumentReader;
import dev.onrecord.segment.Segmenter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An article that questions are asked about.
///
/// @param name file name, or a number with `.txt` if there is no file
/// @param title title that the set or the text states
/// @param text the text that all offsets count in, in UTF-16 code units
public record GoldArticle(String name, Optional<String> title, String text) {
  /// Reads a document as the archive reads it.
  ///
  /// @throws IOException if the archive would refuse a part of it; the message names the part
  public static List<GoldArticle> of(Document document) throws IOException {
    List<GoldArticle> sources = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    new DocumentReader()
        .read(
            document,
            new ArticleSink() {
              @Override
              public void article(Submission submission, String text) {
                String origin = submission.origin();
                Optional<Span> title = new Segmenter().segment(text).title();
                int folders = Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\')) + 1;
                sources.add(
                    new GoldArticle(
                        origin.substring(folders),
                        submission.metadata().title().or(() -> title.map(t -> t.of(text))),
                        text));
              }

              @Override
              public void refused(String origin, String reason) {
                refused.add(origin + " is not an article: " + reason);
              }
            });
    if (!refused.isEmpty()) {
      throw new IOException(String.join("; ", refused));
    }
    return sources;
  }
}
