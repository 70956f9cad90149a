package dev.onrecord.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onrecord.cite.Citer;
import dev.onrecord.domain.Article;
import dev.onrecord.domain.Citation;
import dev.onrecord.domain.Claim;
import dev.onrecord.domain.Evidence;
import dev.onrecord.domain.Measured;
import dev.onrecord.domain.Metadata;
import dev.onrecord.domain.Passage;
import dev.onrecord.domain.Segmentation;
import dev.onrecord.domain.Span;
import dev.onrecord.segment.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// True sentences about articles, cited as a model's are: every sentence of the articles in its own
/// words, and about the five that come with the program what people wrote who had read them.
final class TrueClaims {
  private static final Path PARAPHRASES =
      Path.of("src", "test", "resources", "claims", "paraphrases.jsonl");

  /// Sentences of fewer words say too little to be altered.
  private static final int FEWEST = 6;

  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, Segmentation> segmentations = new LinkedHashMap<>();
  private final Citer citer =
      new Citer(id -> Optional.ofNullable(articles.get(id)), Segmenter::sentences);

  /// A true sentence.
  ///
  /// @param other another sentence of the same article
  record True(String text, List<Citation> citations, String other) {}

  /// @param folder of articles
  TrueClaims(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.sorted().toList();
    }
    for (Path file : files) {
      String text = Files.readString(file);
      String id = file.getFileName().toString().replace(".txt", "");
      Segmentation segmentation = new Segmenter().segment(text);
      Metadata metadata = Metadata.NONE.orTitle(segmentation.title().map(span -> span.of(text)));
      articles.put(id, new Article(id, metadata, text, Article.sha256(text)));
      segmentations.put(id, segmentation);
    }
  }

  /// Every sentence of the articles, cited by its own words.
  List<True> verbatim() {
    List<True> all = new ArrayList<>();
    articles.forEach(
        (id, article) -> {
          List<Span> sentences = sentences(id);
          for (int s = 0; s < sentences.size(); s++) {
            String text = sentences.get(s).of(article.text());
            if (text.split(" ").length >= FEWEST) {
              all.add(claim(id, text, sentences.get(s)));
            }
          }
        });
    return all;
  }

  /// What people wrote.
  List<True> paraphrases() throws IOException {
    List<True> all = new ArrayList<>();
    for (String line : Files.readAllLines(PARAPHRASES)) {
      JsonNode json = new ObjectMapper().readTree(line);
      String id =
          articles.keySet().stream()
              .filter(key -> key.startsWith(json.path("article").asText()))
              .findFirst()
              .orElseThrow();
      String quote = json.path("quote").asText();
      int start = articles.get(id).text().indexOf(quote);
      Span span = new Span(start, start + quote.length());
      json.path("claims").forEach(claim -> all.add(claim(id, claim.asText(), span)));
    }
    return all;
  }

  private List<Span> sentences(String id) {
    return segmentations.get(id).passages().stream()
        .flatMap(passage -> passage.sentences().stream())
        .toList();
  }

  private True claim(String id, String text, Span quote) {
    Article article = articles.get(id);
    List<Span> sentences = sentences(id);
    Passage passage =
        segmentations.get(id).passages().stream()
            .filter(p -> p.span().contains(quote))
            .findFirst()
            .orElseThrow();
    Span sentence =
        passage.sentences().stream().filter(s -> s.overlaps(quote)).findFirst().orElseThrow();
    Evidence evidence =
        new Evidence(
            id,
            passage.span(),
            sentence,
            sentence.of(article.text()),
            segmentations.get(id).statements().stream()
                .filter(statement -> statement.span().overlaps(sentence))
                .findFirst(),
            1,
            1,
            List.of(),
            Measured.WELL,
            Measured.NO_WORDS);
    Claim claim = new Claim(text, List.of(new Claim.Quoted(evidence, quote.of(article.text()))));
    int far = (sentences.indexOf(sentence) + sentences.size() / 2) % sentences.size();
    return new True(text, citer.cite(claim).citations(), sentences.get(far).of(article.text()));
  }
}
