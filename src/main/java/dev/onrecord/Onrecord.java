package dev.onrecord;

import dev.onrecord.archive.Archive;
import dev.onrecord.ask.AnswerFeedback;
import dev.onrecord.ask.Conversations;
import dev.onrecord.ask.QuestionAnswering;
import dev.onrecord.ask.QuestionFilters;
import dev.onrecord.cli.OnrecordCommand;
import dev.onrecord.collections.Engine;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.AnswerSettings;
import dev.onrecord.domain.Settings;
import dev.onrecord.encode.Encoder;
import dev.onrecord.llm.LanguageModel;
import dev.onrecord.llm.PromptFile;
import dev.onrecord.llm.Prompts;
import dev.onrecord.rerank.CrossEncoder;
import dev.onrecord.retrieve.lucene.LuceneHoldings;
import dev.onrecord.retrieve.lucene.LuceneIndex;
import dev.onrecord.retrieve.lucene.LuceneRetriever;
import dev.onrecord.retrieve.lucene.LuceneVocabulary;
import dev.onrecord.segment.Segmenter;
import dev.onrecord.store.ArticleStore;
import dev.onrecord.store.ConversationStore;
import dev.onrecord.store.Database;
import dev.onrecord.store.FeedbackStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// The composition root: the only place that names adapters.
public final class Onrecord {
  private Onrecord() {}

  public static void main(String[] args) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    System.exit(OnrecordCommand.run(Onrecord::start, args));
  }

  /// Opens the archive in a folder, or makes an empty one.
  public static OpenHome open(Path home, Settings settings) {
    return open(home, settings, Clock.system(ZoneId.systemDefault()));
  }

  /// The same by another clock, which tells what *last week* is in a question.
  public static OpenHome open(Path home, Settings settings, Clock clock) {
    return start(settings, clock).only(home);
  }

  /// Loads what archives share.
  public static Engine start(Settings settings) {
    return start(settings, Clock.system(ZoneId.systemDefault()));
  }

  /// The same by another clock.
  public static Engine start(Settings settings, Clock clock) {
    Prompts prompts = Prompts.open(settings.prompts());
    Optional<CrossEncoder> reranker = settings.reranker().map(CrossEncoder::open);
    // It takes as long to load as an archive to open: they are done beside one another.
    CompletableFuture<Encoder> encoder =
        CompletableFuture.supplyAsync(
            () -> new Encoder(prompts.text(PromptFile.ENCODE_QUESTION), settings.threads()));
    Optional<LanguageModel> model =
        settings.model().map(chosen -> new LanguageModel(chosen, prompts));
    AnswerSettings made =
        new AnswerSettings(
            settings.caution(), reranker.map(CrossEncoder::sha256), OnrecordCommand.version());
    return new Engine(
        home -> open(home, encoder, made, model, reranker, clock),
        () -> {
          model.ifPresent(LanguageModel::close);
          reranker.ifPresent(CrossEncoder::close);
          encoder.thenAccept(Encoder::close).join();
        });
  }

  private static OpenHome open(
      Path home,
      CompletableFuture<Encoder> loading,
      AnswerSettings made,
      Optional<LanguageModel> model,
      Optional<CrossEncoder> reranker,
      Clock clock) {
    Database database = Database.open(Database.in(home));
    ArticleStore store = new ArticleStore(database);
    LuceneIndex index =
        LuceneIndex.open(home.resolve("index"), Encoder.FINGERPRINT + " " + Segmenter.FINGERPRINT);
    Encoder encoder = loading.join();
    QuestionAnswering questions =
        new QuestionAnswering(
            encoder,
            new LuceneVocabulary(index),
            new LuceneRetriever(index),
            new QuestionFilters(new LuceneHoldings(index), () -> LocalDate.now(clock)),
            store::article,
            made,
            model,
            reranker);
    Archive archive = new Archive(encoder, store, index);
    index.whenUnreadable(archive.upkeep()::wake);
    return new OpenHome(
        archive,
        questions,
        new Conversations(
            questions,
            new ConversationStore(database),
            new AnswerFeedback(new FeedbackStore(database)),
            store::article,
            made),
        encoder,
        () -> {
          archive.close();
          index.close();
          database.close();
        });
  }
}
