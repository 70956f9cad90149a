package dev.onrecord.training;

import dev.onrecord.answer.extractive.RankingFeatures;
import dev.onrecord.answer.extractive.SufficiencyFeatures;
import dev.onrecord.archive.Archive;
import dev.onrecord.archive.ImportResult;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.Retrieved;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.encode.Encoder;
import dev.onrecord.eval.set.ArticleSpan;
import dev.onrecord.eval.set.GoldArticle;
import dev.onrecord.eval.set.GoldQuestion;
import dev.onrecord.eval.set.QuestionSet;
import dev.onrecord.eval.set.SquadFile;
import dev.onrecord.llm.PromptFile;
import dev.onrecord.llm.Prompts;
import dev.onrecord.question.QuestionReader;
import dev.onrecord.retrieve.Retriever;
import dev.onrecord.retrieve.lucene.LuceneIndex;
import dev.onrecord.retrieve.lucene.LuceneRetriever;
import dev.onrecord.store.ArticleStore;
import dev.onrecord.store.Database;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Asks each set's archive its own questions and, as questions about something else entirely, those
/// of the other sets that are about articles it does not have.
final class Examples {
  private static final int CANDIDATES = 24;

  /// Of the other sets' questions, one in so many.
  private static final int FOREIGN_STEP = 2;

  private final QuestionReader reader = new QuestionReader();
  private final List<Example> examples = new ArrayList<>();

  private final PrintWriter out;

  private Examples(PrintWriter out) {
    this.out = out;
  }

  static List<Example> read(List<Path> files, PrintWriter out) throws IOException {
    Examples examples = new Examples(out);
    List<QuestionSet> sets = new ArrayList<>();
    for (Path file : files) {
      sets.add(SquadFile.read(file));
    }
    for (int s = 0; s < sets.size(); s++) {
      String name = files.get(s).getFileName().toString();
      examples.ask(name, sets.get(s), sets);
    }
    return examples.examples;
  }

  private void ask(String name, QuestionSet set, List<QuestionSet> sets) throws IOException {
    Path home = Files.createTempDirectory("onrecord-training");
    Map<String, Integer> places = new HashMap<>();
    try (Database database = Database.open(home.resolve("onrecord.db"));
        LuceneIndex index = LuceneIndex.open(home.resolve("index"), Encoder.FINGERPRINT);
        Encoder encoder =
            new Encoder(Prompts.open(Optional.empty()).text(PromptFile.ENCODE_QUESTION), 2)) {
      Archive archive = new Archive(encoder, new ArticleStore(database), index, result -> {});
      List<ImportResult> results =
          archive.add(submissions(set), (done, all) -> progress("indexed", done, all));
      for (int i = 0; i < results.size(); i++) {
        places.put(id(results.get(i)), i);
      }
      Asking own = new Asking(name, set, places, new LuceneRetriever(index), encoder);
      for (QuestionSet asking : sets) {
        own.ask(asking);
      }
    }
  }

  /// Asks one set's archive.
  private final class Asking {
    private final String name;
    private final QuestionSet set;
    private final Map<String, Integer> places;
    private final Retriever retriever;
    private final Encoder encoder;

    Asking(
        String name,
        QuestionSet set,
        Map<String, Integer> places,
        Retriever retriever,
        Encoder encoder) {
      this.name = name;
      this.set = set;
      this.places = places;
      this.retriever = retriever;
      this.encoder = encoder;
    }

    void ask(QuestionSet asking) {
      boolean own = asking.equals(set);
      Set<String> titles = set.articles().stream().map(Examples::title).collect(Collectors.toSet());
      int step = own ? 1 : FOREIGN_STEP;
      for (int q = 0; q < asking.questions().size(); q += step) {
        GoldQuestion asked = asking.questions().get(q);
        String about = about(asking, q);
        if (own || !titles.contains(about)) {
          examples.add(example(asked, about, own));
        }
        progress("asked", q + 1, asking.questions().size());
      }
    }

    private Example example(GoldQuestion asked, String about, boolean own) {
      Question question = reader.read(asked.text());
      Retrieved retrieved =
          retriever.retrieve(
              question, encoder.encodeQuestion(question.text()), Scope.EVERYTHING, CANDIDATES);
      List<Example.Candidate> candidates =
          retrieved.evidence().stream()
              .map(
                  evidence ->
                      new Example.Candidate(
                          own && asked.isAnsweredBy(place(evidence)),
                          list(RankingFeatures.of(question, evidence)),
                          list(SufficiencyFeatures.of(question, retrieved, evidence))))
              .toList();
      Optional<PhraseExample> phrase =
          retrieved.evidence().stream()
              .filter(evidence -> own && asked.isAnsweredBy(place(evidence)))
              .findFirst()
              .map(evidence -> PhraseExample.of(question, asked, evidence, place(evidence)));
      return new Example(name, about, !own, own && asked.answerable(), candidates, phrase, 0);
    }

    private ArticleSpan place(Evidence evidence) {
      return new ArticleSpan(places.getOrDefault(evidence.articleId(), -1), evidence.sentence());
    }
  }

  /// The title of the article that a question is about. An unanswerable question stands among those
  /// of its article, so the nearest answerable one tells.
  private static String about(QuestionSet set, int question) {
    for (int distance = 0; distance < set.questions().size(); distance++) {
      for (int q : new int[] {question - distance, question + distance}) {
        if (q >= 0 && q < set.questions().size() && set.questions().get(q).answerable()) {
          int article = set.questions().get(q).answers().iterator().next().article();
          return title(set.articles().get(article));
        }
      }
    }
    throw new IllegalArgumentException("a set needs an answerable question");
  }

  private static String title(GoldArticle article) {
    return article.title().orElse(article.name());
  }

  private static List<Submission> submissions(QuestionSet set) {
    List<Submission> submissions = new ArrayList<>();
    for (GoldArticle article : set.articles()) {
      submissions.add(
          new Submission(
              article.text().getBytes(StandardCharsets.UTF_8),
              "text/plain",
              submissions.size() + ".txt",
              Metadata.NONE.orTitle(article.title())));
    }
    return submissions;
  }

  private static String id(ImportResult result) {
    Article article =
        switch (result) {
          case ImportResult.Added added -> added.article();
          case ImportResult.Replaced replaced -> replaced.article();
          case ImportResult.Known known -> known.article();
          case ImportResult.Refused refused -> throw new IllegalArgumentException(refused.reason());
        };
    return article.id();
  }

  private static List<Double> list(double[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }

  private void progress(String what, int done, int all) {
    if (done % 500 == 0) {
      out.printf("%s %,d of %,d%n", what, done, all);
    }
  }
}
