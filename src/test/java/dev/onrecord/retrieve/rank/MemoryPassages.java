package dev.onrecord.retrieve.rank;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Kind;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Passage;
import dev.onrecord.domain.index.EncodedPassage;
import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.language.Stems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A search engine in memory that knows nothing of Lucene: its score is the number of stems that a
/// text has. An article is one passage of one sentence, and a word has a vector of its own.
final class MemoryPassages implements PassageIndex {
  private static final TokenReduction REDUCTION = TokenReduction.packaged();
  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final int DIMENSION = 384;

  private final List<Article> articles = new ArrayList<>();
  private final List<EncodedPassage> passages = new ArrayList<>();
  private final Map<String, ArticleWording> wordings = new TreeMap<>();

  MemoryPassages add(String id, String day, String text) {
    Span all = new Span(0, text.length());
    Passage passage = new Passage(Kind.BODY, all, List.of(all));
    Metadata metadata = Metadata.NONE.withPublished(LocalDate.parse(day), "stated");
    Article article = new Article(id, metadata, text, Article.sha256(text));
    articles.add(article);
    passages.add(new EncodedPassage(passage, encode(text), List.of()));
    wordings.put(id, ArticleWording.of(article, List.of(passage)));
    return this;
  }

  static Encoding encode(String text) {
    List<Encoding.Token> tokens = new ArrayList<>();
    List<byte[]> vectors = new ArrayList<>();
    WORD.matcher(text)
        .results()
        .forEach(
            word -> {
              String stem = Stems.ofWord(word.group());
              byte[] vector = new byte[DIMENSION];
              Random random = new Random(stem.hashCode());
              for (int c = 0; c < DIMENSION; c++) {
                vector[c] = (byte) (random.nextGaussian() * 127 / Math.sqrt(DIMENSION));
              }
              tokens.add(new Encoding.Token(stem.hashCode(), new Span(word.start(), word.end())));
              vectors.add(vector);
            });
    byte[] all = new byte[vectors.size() * DIMENSION];
    for (int t = 0; t < vectors.size(); t++) {
      System.arraycopy(vectors.get(t), 0, all, t * DIMENSION, DIMENSION);
    }
    return new Encoding(new float[DIMENSION], tokens, all);
  }

  @Override
  public IndexState state() {
    return new IndexState(3, articles.size(), articles.size());
  }

  @Override
  public Hits search(List<String> stems, float[] vector, Scope scope, int limit) {
    List<Hit<Integer>> hits =
        IntStream.range(0, articles.size())
            .mapToObj(n -> new Hit<>(n, stems.stream().filter(stem -> has(n, stem)).count()))
            .filter(hit -> hit.score() > 0)
            .sorted(Comparator.comparingDouble((Hit<Integer> hit) -> hit.score()).reversed())
            .limit(limit)
            .toList();
    return new Hits(
        hits,
        hits.stream().map(hit -> new Hit<>(new SentencePlace(hit.text(), 1), hit.score())).toList(),
        List.of());
  }

  private boolean has(int passage, String stem) {
    return Stems.of(articles.get(passage).text()).contains(stem);
  }

  @Override
  public int texts(Unit unit) {
    return articles.size();
  }

  @Override
  public int frequency(Unit unit, String stem) {
    return (int) IntStream.range(0, articles.size()).filter(n -> has(n, stem)).count();
  }

  @Override
  public int nameFrequency(String stem) {
    return 0;
  }

  @Override
  public int pieceFrequency(int piece) {
    return (int)
        passages.stream()
            .filter(p -> p.whole().tokens().stream().anyMatch(token -> token.piece() == piece))
            .count();
  }

  @Override
  public PassagePayload payload(int passage) {
    Article article = articles.get(passage);
    return PassagePayload.of(
        article.id(), passages.get(passage), List.of(), article.text(), REDUCTION);
  }

  @Override
  public PassageText text(int passage) {
    return new PassageText(articles.get(passage).text(), "");
  }

  @Override
  public boolean articleHas(String articleId, List<String> stems) {
    return articles.stream()
        .anyMatch(a -> a.id().equals(articleId) && Stems.of(a.text()).containsAll(stems));
  }

  @Override
  public Optional<ArticleWording> wording(String articleId) {
    return Optional.ofNullable(wordings.get(articleId));
  }

  @Override
  public int articlesWith(long feature) {
    return (int) wordings.values().stream().filter(w -> w.features().contains(feature)).count();
  }

  @Override
  public Collection<ArticleWording> wordingsWith(List<Long> features, int most) {
    return wordings.values().stream()
        .filter(
            wording ->
                wording.features().stream()
                    .anyMatch(f -> features.contains(f) && articlesWith(f) <= most))
        .toList();
  }
}
