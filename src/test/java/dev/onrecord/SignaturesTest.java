package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.cli.OpenHome;
import dev.onrecord.domain.Article;
import dev.onrecord.domain.ArticleFilter;
import dev.onrecord.domain.Metadata;
import dev.onrecord.domain.Settings;
import dev.onrecord.domain.Submission;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A home that a version filled which knew nothing of near-duplicates.
final class SignaturesTest {
  private static final String TEXT =
      """
      The dam at Ohrel burst at dawn, and the water reached the mill before noon. Nobody was hurt.

      Engineers had warned of cracks in the wall since the spring of last year.
      """;

  private static Submission report(String outlet, String title) {
    return Submissions.text(
        outlet + ".txt", title + "\n\n" + TEXT, Metadata.NONE.withOutlet(Optional.of(outlet)));
  }

  private static OpenHome open(Path home) {
    return Onrecord.open(home, Settings.standard(2));
  }

  @Test
  void signaturesAreFilledInWithoutEncodingAnything(@TempDir Path home) throws IOException {
    try (OpenHome open = open(home)) {
      open.archive()
          .add(
              List.of(report("Reuters", "Dam bursts"), report("The Sun", "Water everywhere")),
              (done, total) -> {});
      assertThat(near(open)).hasSize(1);
    }
    forget(home.resolve("index"));
    try (OpenHome open = open(home)) {
      open.archive().reconcile((done, total) -> {});
      assertThat(near(open)).isEmpty();
      long before = open.questions().indexState().generation();
      open.archive().fillSignatures((done, total) -> assertThat(total).isEqualTo(2));
      assertThat(near(open)).extracting(Article::displayTitle).containsExactly("Water everywhere");
      assertThat(open.questions().indexState().generation()).isEqualTo(before + 1);
      assertThat(open.questions().indexState().articles()).isEqualTo(2);
    }
    try (OpenHome open = open(home)) {
      open.archive().reconcile((done, total) -> assertThat(total).isZero());
      open.archive().fillSignatures((done, total) -> assertThat(total).isZero());
      assertThat(near(open)).hasSize(1);
    }
  }

  private static List<Article> near(OpenHome open) {
    ArticleFilter ofReuters =
        new ArticleFilter(
            Optional.empty(), Optional.of("Reuters"), Optional.empty(), Optional.empty());
    String id = open.archive().articles(ofReuters, 1).articles().getFirst().id();
    return open.archive().nearDuplicates(id);
  }

  /// Takes from an index what tells near-duplicates.
  private static void forget(Path folder) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder)) {
      Map<String, String> told;
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        told = reader.getIndexCommit().getUserData();
      }
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        writer.deleteDocuments(new Term("type", "wording"));
        writer.setLiveCommitData(told.entrySet());
        writer.commit();
      }
    }
  }
}
