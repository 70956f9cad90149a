package dev.onrecord.view;

import dev.onrecord.domain.Article;
import dev.onrecord.domain.Block;
import dev.onrecord.domain.Kind;
import dev.onrecord.domain.Passage;
import dev.onrecord.domain.Segmentation;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An article with its text and what each stretch of it is.
///
/// @param passages every stretch that is not white space, in order, without overlap; those that can
///   be cited are the passages of the index
/// @param statements who says what in it, in order
/// @param nearDuplicates articles with nearly the same text, the one published first before the
///   others
public record ArticleView(
    String id,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> published,
    Optional<String> url,
    Optional<String> language,
    String sha256,
    String text,
    List<PassageView> passages,
    List<StatementView> statements,
    List<ArticleListView.Entry> nearDuplicates) {
  public ArticleView {
    passages = List.copyOf(passages);
    statements = List.copyOf(statements);
    nearDuplicates = List.copyOf(nearDuplicates);
  }

  /// A stretch of the text: half-open, in UTF-16 code units.
  ///
  /// @param kind `title`, `subheading`, `dateline`, `body`, `caption`, `credit`, `furniture` or
  ///   `related_link`
  public record PassageView(int start, int end, String kind) {
    private static PassageView of(Span span, Kind kind) {
      return new PassageView(span.start(), span.end(), kind.wireName());
    }
  }

  /// Reported speech: offsets in the text, half-open, in UTF-16 code units.
  ///
  /// @param quoted the words given directly, without their quotation marks; none of indirect speech
  public record StatementView(
      int start,
      int end,
      List<SpanView> quoted,
      String speaker,
      Optional<String> role,
      Optional<String> via) {
    public StatementView {
      quoted = List.copyOf(quoted);
    }

    private static StatementView of(Statement statement) {
      return new StatementView(
          statement.span().start(),
          statement.span().end(),
          statement.quoted().stream().map(SpanView::of).toList(),
          statement.speaker(),
          statement.role(),
          statement.via());
    }
  }

  /// The view of an article.
  ///
  /// @param nearDuplicates articles with nearly the same text
  public static ArticleView of(
      Article article, Segmentation segmentation, List<Article> nearDuplicates) {
    Stream<PassageView> evidence =
        segmentation.passages().stream().map((Passage p) -> PassageView.of(p.span(), p.kind()));
    Stream<PassageView> others =
        segmentation.blocks().stream()
            .filter(block -> !block.kind().isEvidence())
            .map((Block b) -> PassageView.of(b.span(), b.kind()));
    return new ArticleView(
        article.id(),
        article.metadata().title(),
        article.metadata().outlet(),
        article.metadata().published().map(Object::toString),
        article.metadata().url(),
        article.metadata().language(),
        article.sha256(),
        article.text(),
        Stream.concat(evidence, others)
            .sorted(Comparator.comparingInt(PassageView::start))
            .toList(),
        segmentation.statements().stream().map(StatementView::of).toList(),
        nearDuplicates.stream().map(ArticleListView.Entry::of).toList());
  }
}
