package dev.onrecord.sources;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.Content;
import dev.onrecord.ingest.Document;
import dev.onrecord.sources.fetch.Fetched;
import java.net.URI;
import java.util.Optional;

/// Turns fetched pages into documents.
public final class WebPages {
  private WebPages() {}

  /// A document whose origin is the requested URL.
  ///
  /// @param stated metadata that the caller knows about the page
  public static Document document(URI asked, Fetched fetched, Metadata stated) {
    return new Document(
        asked.toString(), Content.of(fetched.bytes()), stated, Optional.empty(), fetched.charset());
  }
}
