package dev.onrecord.view;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.ArticleVersion;
import dev.onrecord.domain.article.Block;
import dev.onrecord.domain.article.Kind;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Passage;
import dev.onrecord.domain.article.Provenance;
import dev.onrecord.domain.article.Segmentation;
import dev.onrecord.domain.article.Statement;
import dev.onrecord.domain.article.TextVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An article with its current or a former text, and the kind of each passage.
///
/// @param publishedBy source of the day of publication, in words
/// @param stands whether this is the current text of the article
/// @param ended when another text replaced it or the article was removed, ISO 8601 in UTC
/// @param current SHA-256 of the current text; absent if the article was removed
/// @param versions of the article, the newest first
/// @param copies other sources of exactly this text; empty for a former text
/// @param passages the whole text except white space, in order, without overlap; the ones that can
///   be cited are the passages of the index
/// @param statements of speakers, in order
/// @param nearDuplicates articles with nearly the same text, the earliest first
public record ArticleView(
    String id,
    Optional<String> title,
    Optional<String> author,
    Optional<String> outlet,
    Optional<String> published,
    Optional<String> publishedBy,
    Optional<String> url,
    Optional<String> language,
    String sha256,
    boolean stands,
    Optional<String> ended,
    Optional<String> current,
    List<VersionView> versions,
    List<CopyView> copies,
    String text,
    List<PassageView> passages,
    List<StatementView> statements,
    List<ArticleListView.Entry> nearDuplicates) {
  public ArticleView {
    passages = List.copyOf(passages);
    statements = List.copyOf(statements);
    versions = List.copyOf(versions);
    copies = List.copyOf(copies);
    nearDuplicates = List.copyOf(nearDuplicates);
  }

  /// Another source of the text.
  ///
  /// @param origin web address that it was read from; absent if it is not from the web
  public record CopyView(
      Optional<String> outlet,
      Optional<String> url,
      Optional<String> published,
      Optional<String> origin) {
    private static CopyView of(Provenance provenance) {
      return new CopyView(
          provenance.metadata().outlet(),
          provenance.metadata().url(),
          provenance.metadata().published().map(Object::toString),
          Optional.of(provenance.origin()).filter(Metadata::isWebAddress));
    }
  }

  /// A passage of the text: offsets, half-open, in UTF-16 code units.
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
  /// @param quoted the quoted words without quotation marks; empty for indirect speech
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
  /// @param version the version to show
  /// @param segmentation of that text
  /// @param versions all versions, the newest first
  /// @param copies other sources of the text
  /// @param nearDuplicates articles with nearly the same text
  public static ArticleView of(
      ArticleVersion version,
      Segmentation segmentation,
      List<TextVersion> versions,
      List<Provenance> copies,
      List<Article> nearDuplicates) {
    Article article = version.article();
    Stream<PassageView> evidence =
        segmentation.passages().stream().map((Passage p) -> PassageView.of(p.span(), p.kind()));
    Stream<PassageView> others =
        segmentation.blocks().stream()
            .filter(block -> !block.kind().isEvidence())
            .map((Block b) -> PassageView.of(b.span(), b.kind()));
    return new ArticleView(
        article.id(),
        article.metadata().title(),
        article.metadata().author(),
        article.metadata().outlet(),
        article.metadata().published().map(Object::toString),
        article.metadata().publishedBy(),
        article.metadata().url(),
        article.metadata().language(),
        article.sha256(),
        version.stands(),
        version.ended().map(Object::toString),
        versions.stream().filter(TextVersion::stands).map(TextVersion::sha256).findFirst(),
        versions.stream().map(VersionView::of).toList(),
        copies.stream().map(CopyView::of).toList(),
        article.text(),
        Stream.concat(evidence, others)
            .sorted(Comparator.comparingInt(PassageView::start))
            .toList(),
        segmentation.statements().stream().map(StatementView::of).toList(),
        nearDuplicates.stream().map(ArticleListView.Entry::of).toList());
  }
}
