package dev.onrecord;

import dev.onrecord.archive.Archive;
import dev.onrecord.ask.AnswerFeedback;
import dev.onrecord.ask.Conversations;
import dev.onrecord.ask.QuestionAnswering;
import dev.onrecord.ask.QuestionFilters;
import dev.onrecord.cli.OnrecordCommand;
import dev.onrecord.collections.Engine;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.settings.AnswerSettings;
import dev.onrecord.domain.settings.Settings;
import dev.onrecord.encode.Encoder;
import dev.onrecord.health.Disk;
import dev.onrecord.health.Health;
import dev.onrecord.llm.LanguageModel;
import dev.onrecord.llm.PromptFile;
import dev.onrecord.llm.Prompts;
import dev.onrecord.rerank.CrossEncoder;
import dev.onrecord.retrieve.lucene.LuceneIndex;
import dev.onrecord.retrieve.lucene.LuceneRetriever;
import dev.onrecord.retrieve.lucene.LuceneScopeStatistics;
import dev.onrecord.retrieve.lucene.LuceneVocabulary;
import dev.onrecord.segment.Segmenter;
import dev.onrecord.store.ArticleStore;
import dev.onrecord.store.ConversationStore;
import dev.onrecord.store.Database;
import dev.onrecord.store.FeedbackStore;
import dev.onrecord.telemetry.GaugeName;
import dev.onrecord.telemetry.Telemetry;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// The composition root: the only class that names adapters, such as the Lucene index.
public final class Onrecord {
  private Onrecord() {}

  public static void main(String[] args) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    System.exit(OnrecordCommand.run(Onrecord::start, args));
  }

  /// Opens the archive in a folder. Creates an empty archive if the folder has none.
  public static OpenHome open(Path home, Settings settings) {
    return open(home, settings, Clock.system(ZoneId.systemDefault()));
  }

  /// Opens an archive with a clock, which decides what *last week* in a question means.
  public static OpenHome open(Path home, Settings settings, Clock clock) {
    return start(settings, clock).only(home);
  }

  /// Loads what all archives of this process share: the embedding model, the language model, the
  /// prompts and telemetry.
  public static Engine start(Settings settings) {
    return start(settings, Clock.system(ZoneId.systemDefault()));
  }

  /// Does so with a clock.
  public static Engine start(Settings settings, Clock clock) {
    return start(settings, clock, GlobalOpenTelemetry.get());
  }

  /// Does so with a clock and an OpenTelemetry SDK for traces.
  public static Engine start(Settings settings, Clock clock, OpenTelemetry openTelemetry) {
    Prompts prompts = Prompts.open(settings.prompts());
    // Loading the model takes as long as opening an archive, so both run at the same time.
    CompletableFuture<Encoder> encoder =
        CompletableFuture.supplyAsync(
            () -> new Encoder(prompts.text(PromptFile.ENCODE_QUESTION), settings.threads()));
    return start(
        settings,
        clock,
        openTelemetry,
        prompts,
        encoder,
        () -> encoder.thenAccept(Encoder::close).join());
  }

  /// The same with an encoder that several engines share. The caller closes it after the engines.
  public static Engine start(
      Settings settings, Clock clock, OpenTelemetry openTelemetry, Encoder encoder) {
    return start(
        settings,
        clock,
        openTelemetry,
        Prompts.open(settings.prompts()),
        CompletableFuture.completedFuture(encoder),
        () -> {});
  }

  private static Engine start(
      Settings settings,
      Clock clock,
      OpenTelemetry openTelemetry,
      Prompts prompts,
      CompletableFuture<Encoder> encoder,
      Runnable closingEncoder) {
    Telemetry telemetry =
        new Telemetry(
            openTelemetry, OnrecordCommand.version(), OnrecordCommand.commit().orElse(""));
    Optional<CrossEncoder> reranker = settings.reranker().map(CrossEncoder::open);
    Optional<LanguageModel> model =
        settings.model().map(chosen -> new LanguageModel(chosen, prompts, telemetry.modelCalls()));
    AnswerSettings made =
        new AnswerSettings(
            settings.caution(), reranker.map(CrossEncoder::sha256), OnrecordCommand.version());
    return new Engine(
        home -> open(home, encoder, made, model, reranker, clock, telemetry),
        telemetry,
        () -> {
          model.ifPresent(LanguageModel::close);
          reranker.ifPresent(CrossEncoder::close);
          closingEncoder.run();
          telemetry.close();
        });
  }

  private static OpenHome open(
      Path home,
      CompletableFuture<Encoder> loading,
      AnswerSettings made,
      Optional<LanguageModel> model,
      Optional<CrossEncoder> reranker,
      Clock clock,
      Telemetry telemetry) {
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
            new QuestionFilters(new LuceneScopeStatistics(index), () -> LocalDate.now(clock)),
            store::article,
            made,
            model,
            reranker,
            telemetry.answers());
    Archive archive = new Archive(encoder, store, index, telemetry.articles());
    index.whenUnreadable(archive.maintenance()::wake);
    Disk disk = new Disk(home);
    Runnable forgetting = telemetry.add(name -> number(name, questions, archive, encoder, disk));
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
        new Health(disk, archive, questions, model),
        () -> {
          forgetting.run();
          archive.close();
          index.close();
          database.close();
        });
  }

  private static double number(
      GaugeName name, QuestionAnswering questions, Archive archive, Encoder encoder, Disk disk) {
    return switch (name) {
      case ARTICLES -> questions.indexState().articles();
      case PASSAGES -> questions.indexState().passages();
      case GENERATION -> questions.indexState().generation();
      case LACKING -> archive.maintenance().backlog().missing();
      case INDEX_BYTES -> disk.size("index");
      case STORE_BYTES -> disk.size("onrecord.db");
      case DISK_FREE_BYTES -> disk.free();
      case ENCODING -> encoder.running();
      case ENCODER_QUEUE -> encoder.waiting();
    };
  }
}
