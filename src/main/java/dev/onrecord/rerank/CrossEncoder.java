package dev.onrecord.rerank;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.scoring.onnx.OnnxScoringModel;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.nativecode.NativeUse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A cross-encoder in an ONNX file. Thread-safe.
public final class CrossEncoder implements AutoCloseable {
  /// Sentences that are scored; the others keep their places.
  private static final int SCORED = 12;

  private final NativeUse uses = new NativeUse("the cross-encoder");
  private final OnnxScoringModel model;
  private final String sha256;

  private CrossEncoder(OnnxScoringModel model, String sha256) {
    this.model = model;
    this.sha256 = sha256;
  }

  /// SHA-256 of the model's file, in lower-case hexadecimal digits.
  public String sha256() {
    return sha256;
  }

  /// Loads a cross-encoder and tries it.
  ///
  /// @param file the model; its `tokenizer.json` is beside it
  /// @throws IllegalArgumentException if a file is missing, or they are no cross-encoder
  public static CrossEncoder open(Path file) {
    Path tokenizer = file.resolveSibling("tokenizer.json");
    for (Path needed : List.of(file, tokenizer)) {
      if (!Files.isReadable(needed) || Files.isDirectory(needed)) {
        throw new IllegalArgumentException(
            "a reranker is an ONNX file with tokenizer.json beside it; cannot read " + needed);
      }
    }
    CrossEncoder loaded;
    try {
      loaded =
          new CrossEncoder(new OnnxScoringModel(file.toString(), tokenizer.toString()), hash(file));
    } catch (RuntimeException e) {
      throw unusable(file, e);
    }
    try {
      loaded.score("What is it?", List.of("It is a trial."));
      return loaded;
    } catch (RuntimeException e) {
      loaded.close();
      throw unusable(file, e);
    }
  }

  private static String hash(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Article.sha256(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static IllegalArgumentException unusable(Path file, RuntimeException cause) {
    return new IllegalArgumentException(
        "the reranker %s cannot be used; it must take input_ids and attention_mask and give one"
                .formatted(file)
            + " score for each pair of texts",
        cause);
  }

  /// The evidence with the best sentences by their new scores, ties as they were.
  ///
  /// @param ranking best first
  /// @throws RuntimeException if the model fails
  public List<Evidence> order(String question, List<Evidence> ranking) {
    List<Evidence> head = ranking.subList(0, Math.min(SCORED, ranking.size()));
    if (head.size() < 2) {
      return ranking;
    }
    List<Double> scores = score(question, head.stream().map(Evidence::text).toList());
    List<Evidence> ordered = new ArrayList<>();
    IntStream.range(0, head.size())
        .boxed()
        .sorted(Comparator.comparing(scores::get, Comparator.reverseOrder()))
        .forEach(i -> ordered.add(head.get(i)));
    ordered.addAll(ranking.subList(head.size(), ranking.size()));
    return ordered;
  }

  private List<Double> score(String question, List<String> texts) {
    List<TextSegment> segments = texts.stream().map(TextSegment::from).toList();
    List<Double> scores = uses.use(() -> model.scoreAll(segments, question).content());
    if (scores.size() != texts.size() || scores.stream().anyMatch(s -> !Double.isFinite(s))) {
      throw new IllegalStateException("expected %d scores, got %s".formatted(texts.size(), scores));
    }
    return scores;
  }

  /// Waits for what is being scored.
  @Override
  public void close() {
    uses.free(model::close);
  }
}
