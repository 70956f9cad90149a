package dev.onrecord.ingest;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What reading a document gave.
public final class Readings implements ArticleSink {
  private static final DocumentReader READER = new DocumentReader();

  private final List<Submission> sources = new ArrayList<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, String> refused = new LinkedHashMap<>();

  /// Reads a file.
  public static Readings of(Path file) {
    return of(Document.of(file.getFileName().toString(), Content.of(file), Metadata.NONE));
  }

  /// Reads bytes from a file of this name.
  public static Readings of(String name, byte[] bytes) {
    return of(Document.of(name, Content.of(bytes), Metadata.NONE));
  }

  /// Reads a text from a file of this name.
  public static Readings of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Readings of(Document document) {
    Readings readings = new Readings();
    READER.read(document, readings);
    return readings;
  }

  /// What stored sources are read as.
  public Readings again() {
    Readings readings = new Readings();
    sources.forEach(source -> READER.read(Document.of(source), readings));
    return readings;
  }

  @Override
  public void article(Submission source, String text) {
    sources.add(source);
    if (texts.put(source.origin(), text) != null) {
      throw new AssertionError("two articles are of " + source.origin());
    }
  }

  @Override
  public void refused(String origin, String reason) {
    refused.put(origin, reason);
  }

  /// By origin.
  public Map<String, String> texts() {
    return texts;
  }

  /// By origin.
  public Map<String, String> refused() {
    return refused;
  }

  public List<Submission> sources() {
    return sources;
  }

  Metadata metadata() {
    return sources.getFirst().metadata();
  }
}
