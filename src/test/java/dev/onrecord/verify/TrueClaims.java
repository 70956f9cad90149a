package dev.onrecord.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onrecord.cite.Citer;
import dev.onrecord.domain.Measured;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Claim;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Passage;
import dev.onrecord.domain.article.Segmentation;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.segment.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// True sentences about articles, cited as a model's are: every sentence of the articles in its own
/// words, and about the five that come with the program what people wrote who had read them.
final class TrueClaims {
  private static final Path PARAPHRASES =
      Path.of("src", "test", "resources", "claims", "paraphrases.jsonl");

  /// Sentences of fewer words say too little to be altered.
  private static final int FEWEST = 6;

  private final List<Segmented> articles = new ArrayList<>();
  private final Citer citer = new Citer(this::article, Segmenter::sentences);

  private record Segmented(Article article, Segmentation segmentation) {
    List<Span> sentences() {
      return segmentation.passages().stream()
          .flatMap(passage -> passage.sentences().stream())
          .toList();
    }
  }

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
      Article article = new Article(id, metadata, text, Article.sha256(text));
      articles.add(new Segmented(article, segmentation));
    }
  }

  /// Every sentence of the articles, cited by its own words.
  List<True> verbatim() {
    List<True> all = new ArrayList<>();
    for (Segmented segmented : articles) {
      for (Span sentence : segmented.sentences()) {
        String text = sentence.of(segmented.article().text());
        if (text.split(" ", -1).length >= FEWEST) {
          all.add(claim(segmented, text, sentence));
        }
      }
    }
    return all;
  }

  /// What people wrote.
  List<True> paraphrases() throws IOException {
    List<True> all = new ArrayList<>();
    for (String line : Files.readAllLines(PARAPHRASES)) {
      JsonNode json = new ObjectMapper().readTree(line);
      String id = json.path("article").asText();
      Segmented segmented =
          articles.stream().filter(a -> a.article().id().startsWith(id)).findFirst().orElseThrow();
      String quote = json.path("quote").asText();
      int start = segmented.article().text().indexOf(quote);
      Span span = new Span(start, start + quote.length());
      json.path("claims").forEach(claim -> all.add(claim(segmented, claim.asText(), span)));
    }
    return all;
  }

  private Optional<Article> article(String id) {
    return articles.stream().map(Segmented::article).filter(a -> a.id().equals(id)).findFirst();
  }

  private True claim(Segmented segmented, String text, Span quote) {
    Article article = segmented.article();
    List<Span> sentences = segmented.sentences();
    Passage passage =
        segmented.segmentation().passages().stream()
            .filter(p -> p.span().contains(quote))
            .findFirst()
            .orElseThrow();
    Span sentence =
        passage.sentences().stream().filter(s -> s.overlaps(quote)).findFirst().orElseThrow();
    Evidence evidence =
        new Evidence(
            article.id(),
            passage.span(),
            sentence,
            sentence.of(article.text()),
            segmented.segmentation().statements().stream()
                .filter(statement -> statement.span().overlaps(sentence))
                .findFirst(),
            1,
            1,
            List.of(),
            Measured.WELL,
            Measured.NO_WORDS,
            List.of());
    Claim claim = new Claim(text, List.of(new Claim.Quoted(evidence, quote.of(article.text()))));
    int far = (sentences.indexOf(sentence) + sentences.size() / 2) % sentences.size();
    return new True(text, citer.cite(claim).citations(), sentences.get(far).of(article.text()));
  }
}
