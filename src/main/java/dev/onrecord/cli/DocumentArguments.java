package dev.onrecord.cli;

import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.Content;
import dev.onrecord.ingest.Document;
import dev.onrecord.sources.ArticleFiles;
import dev.onrecord.sources.WebPages;
import dev.onrecord.sources.fetch.FetchException;
import dev.onrecord.sources.fetch.Fetcher;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// The documents that arguments name: files, folders, `-` for standard input, and addresses.
final class DocumentArguments {
  /// What standard input may bring.
  private static final int MAX_INPUT = 64 << 20;

  private static final String STANDARD_INPUT = "-";

  private static final String INPUT_NAME = "standard input";
  private static final Pattern INPUT_ORIGIN = Pattern.compile("^" + INPUT_NAME + "/[0-9a-f]{64}");

  private final SourceOptions options;
  private final InputStream standardInput;
  private final BiConsumer<String, String> refused;

  /// @param refused hears of each argument that names nothing that can be read, and the reason
  DocumentArguments(SourceOptions options, InputStream standardInput, BiConsumer<String, String> refused) {
    this.options = options;
    this.standardInput = standardInput;
    this.refused = refused;
  }

  /// An origin as it is told: two texts of standard input have two, which are not its names.
  static String shown(String origin) {
    return INPUT_ORIGIN.matcher(origin).replaceFirst(INPUT_NAME);
  }

  /// All documents: first files in order, each once, then the others.
  List<Document> of(List<String> arguments) {
    List<Path> paths = new ArrayList<>();
    List<Document> others = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.equals(STANDARD_INPUT)) {
        input(others);
      } else if (isAddress(argument)) {
        page(argument, others);
      } else {
        try {
          paths.add(Path.of(argument));
        } catch (InvalidPathException e) {
          refused.accept("'" + argument + "'", "it names no file");
        }
      }
    }
    List<Document> documents = new ArrayList<>();
    options.files(refused).under(paths).stream()
        .map(ArticleFiles::document)
        .forEach(documents::add);
    documents.addAll(others);
    return documents;
  }

  private static boolean isAddress(String argument) {
    String lower = argument.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  private void input(List<Document> documents) {
    try {
      byte[] bytes = standardInput.readNBytes(MAX_INPUT + 1);
      if (bytes.length > MAX_INPUT) {
        refused.accept(INPUT_NAME, "it has more than %,d bytes; name a file".formatted(MAX_INPUT));
        return;
      }
      documents.add(
          Document.of(INPUT_NAME + "/" + Article.sha256(bytes), Content.of(bytes), Metadata.NONE));
    } catch (IOException e) {
      refused.accept(INPUT_NAME, "it cannot be read: " + e.getMessage());
    }
  }

  private void page(String argument, List<Document> documents) {
    Optional<Fetcher> allowed = options.fetcher();
    if (allowed.isEmpty()) {
      refused.accept(argument, "addresses are fetched only with --allow-fetch");
      return;
    }
    try (Fetcher fetcher = allowed.get()) {
      URI address = Fetcher.address(argument);
      documents.add(WebPages.document(address, fetcher.fetch(address), Metadata.NONE));
    } catch (FetchException e) {
      refused.accept(argument, e.reason());
    }
  }
}
