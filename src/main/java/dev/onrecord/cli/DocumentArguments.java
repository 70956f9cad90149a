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

/// Reads the arguments that name documents: files, folders, `-` for standard input, and addresses.
final class DocumentArguments {
  /// Most bytes of standard input.
  private static final int MAX_INPUT = 64 << 20;

  private static final String STANDARD_INPUT = "-";

  private static final String INPUT_NAME = "standard input";
  private static final Pattern INPUT_ORIGIN = Pattern.compile("^" + INPUT_NAME + "/[0-9a-f]{64}");

  private final SourceOptions options;
  private final InputStream standardInput;
  private final BiConsumer<String, String> refused;

  /// @param refused gets each argument that cannot be read, and the reason
  DocumentArguments(
      SourceOptions options, InputStream standardInput, BiConsumer<String, String> refused) {
    this.options = options;
    this.standardInput = standardInput;
    this.refused = refused;
  }

  /// An origin as it is printed. The origin of standard input contains a hash, so that two texts
  /// have two origins; it is printed without the hash.
  static String shown(String origin) {
    return INPUT_ORIGIN.matcher(origin).replaceFirst(INPUT_NAME);
  }

  /// All documents: first the files, each once and in order, then the others.
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
          refused.accept("'" + argument + "'", "this is not a file name");
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
        refused.accept(
            INPUT_NAME, "it has more than %,d bytes; put it in a file".formatted(MAX_INPUT));
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
      refused.accept(argument, "add --allow-fetch to fetch addresses");
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
