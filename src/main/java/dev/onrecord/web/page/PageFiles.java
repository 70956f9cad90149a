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
/// They are served below an address with a hash of their contents. So browsers can cache them
/// without a time limit and never mix files of two versions.
final class PageFiles {
  private static final Pattern IMPORT =
      Pattern.compile("\\b(?:from|import)\\s*[\"']([^\"']+)[\"']");

  /// Digits of the hash: enough to tell versions apart.
  private static final int DIGITS = 12;

  private final Map<String, String> importMap;
  private final Set<String> entries;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /// @param entries paths of the files that the page names, such as `/app.js`
  /// @param importMap names or prefixes of modules, and their paths
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

  /// The folder that the files are served from, such as `/assets/0123456789ab`.
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

  /// The imported modules, in the order in which they were found.
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

  /// Empty if it is not the name of a module, such as quoted words in a comment.
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
