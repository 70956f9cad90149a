package dev.onrecord.sources;

import dev.onrecord.archive.Archive;
import dev.onrecord.archive.ImportListener;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.ingest.ArticleSink;
import dev.onrecord.ingest.Document;
import dev.onrecord.ingest.DocumentReader;
import dev.onrecord.sources.fetch.FetchException;
import dev.onrecord.sources.fetch.Fetched;
import dev.onrecord.sources.fetch.Fetched.Validators;
import dev.onrecord.sources.fetch.Fetcher;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Imports the new entries of an RSS or Atom feed. Articles stay when their entries leave the feed.
public final class FeedPolling {
  /// How many fetched pages are in memory at most.
  private static final int PAGES_AT_ONCE = 8;

  private final Archive archive;
  private final Fetcher fetcher;
  private final URI feed;
  private final boolean pages;
  private final ImportListener listener;
  private final Consumer<String> warnings;
  private final DocumentReader reader = new DocumentReader();
  private final Set<String> seenPages = new HashSet<>();
  private Validators validators = Validators.NONE;

  /// @param pages whether the linked page of an entry is fetched and imported, instead of the text
  ///   in the feed
  /// @param warnings hears sentences about problems that an operator should look at
  public FeedPolling(
      Archive archive,
      Fetcher fetcher,
      URI feed,
      boolean pages,
      ImportListener listener,
      Consumer<String> warnings) {
    this.archive = archive;
    this.fetcher = fetcher;
    this.feed = feed;
    this.pages = pages;
    this.listener = listener;
    this.warnings = warnings;
  }

  /// Fetches the feed once.
  public void poll() {
    try {
      Optional<Fetched> fetched = fetcher.fetchIfChanged(feed, validators);
      if (fetched.isPresent()) {
        Document document = WebPages.document(feed, fetched.get(), Metadata.NONE);
        if (pages) {
          addPages(document);
        } else {
          archive.add(List.of(document), listener);
        }
        validators = fetched.get().validators();
      }
    } catch (FetchException e) {
      warnings.accept(feed + ": " + e.reason());
    }
  }

  private void addPages(Document document) {
    Pages all = new Pages();
    reader.read(document, all);
    all.add();
  }

  /// Fetches the linked pages of a feed's entries, each with the metadata of the feed. If a page
  /// cannot be fetched, the text in the feed is imported.
  private final class Pages implements ArticleSink {
    private final List<Document> fetched = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();

    @Override
    public void article(Submission entry, String text) {
      page(entry).ifPresent(fetched::add);
      if (fetched.size() >= PAGES_AT_ONCE) {
        add();
      }
    }

    @Override
    public void refused(String origin, String reason) {
      warnings.accept(origin + ": " + reason);
    }

    /// Imports the fetched pages. They count as seen only then, so that after a failure they are
    /// fetched again.
    private void add() {
      archive.add(List.copyOf(fetched), listener);
      seenPages.addAll(asked);
      fetched.clear();
    }

    private Optional<Document> page(Submission entry) {
      Document asTold = Document.of(entry);
      Optional<String> url = entry.metadata().url();
      if (url.isEmpty()) {
        return Optional.of(asTold);
      }
      if (seenPages.contains(url.get()) || !asked.add(url.get())) {
        return Optional.empty();
      }
      try {
        URI address = Fetcher.address(url.get());
        return Optional.of(WebPages.document(address, fetcher.fetch(address), entry.metadata()));
      } catch (FetchException e) {
        warnings.accept(url.get() + ": " + e.reason() + "; the feed's own words are taken");
        return Optional.of(asTold);
      }
    }
  }
}
