package dev.onrecord.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The scripts and styles that a page loads, found by following their imports.
///
/// They are served under an address made of their contents, so that a browser keeps them for good
/// and still never mixes those of two versions.
final class PageFiles {
  private static final Pattern IMPORT =
      Pattern.compile("\\b(?:from|import)\\s*[\"']([^\"']+)[\"']");

  /// Digits of the hash: enough to tell versions apart.
  private static final int DIGITS = 12;

  private final Map<String, String> importMap;
  private final Set<String> entries;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /// @param entries paths, such as `/app.js`, of what the page itself names
  /// @param importMap names of modules, or how they begin, and where those are
  PageFiles(List<String> entries, Map<String, String> importMap) {
    this.importMap = Map.copyOf(importMap);
    this.entries = Set.copyOf(entries);
    Deque<String> waiting = new ArrayDeque<>(entries);
    while (!waiting.isEmpty()) {
      String path = waiting.removeFirst();
      if (!files.containsKey(path)) {
        byte[] bytes = read(path);
        files.put(path, bytes);
        if (path.endsWith(".js")) {
          waiting.addAll(imports(path, new String(bytes, StandardCharsets.UTF_8)));
        }
      }
    }
  }

  /// The folder that they are served from, such as `/assets/0123456789ab`.
  String folder() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (path, bytes) -> {
            digest.update((path + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
          });
      return "/assets/" + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The modules that others import, those that are found first at the front.
  List<String> imported() {
    return files.keySet().stream().filter(path -> !entries.contains(path)).toList();
  }

  static byte[] read(String path) {
    try (InputStream in = PageFiles.class.getResourceAsStream("/web" + path)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks web" + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read web" + path, e);
    }
  }

  private List<String> imports(String path, String script) {
    return IMPORT
        .matcher(script)
        .results()
        .flatMap(found -> resolve(path, found.group(1)).stream())
        .toList();
  }

  /// Empty for what is no module's name, such as words in quotation marks in a comment.
  private Optional<String> resolve(String path, String name) {
    if (name.startsWith("./") || name.startsWith("../")) {
      return Optional.of(URI.create(path).resolve(name).getPath());
    }
    return importMap.entrySet().stream()
        .filter(
            entry ->
                entry.getKey().endsWith("/")
                    ? name.startsWith(entry.getKey())
                    : name.equals(entry.getKey()))
        .map(entry -> entry.getValue() + name.substring(entry.getKey().length()))
        .findFirst();
  }
}
