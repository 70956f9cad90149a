package dev.onrecord.ask;

import dev.onrecord.domain.DiskFullException;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.conversation.Conversation;
import dev.onrecord.domain.conversation.ConversationPage;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.domain.conversation.SavedAnswer;
import dev.onrecord.domain.conversation.Turn;
import dev.onrecord.domain.question.Filtering;
import dev.onrecord.domain.question.Mode;
import dev.onrecord.domain.settings.AnswerSettings;
import dev.onrecord.store.ConversationStore;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Answers questions in conversations, and saves both. Thread-safe.
public final class Conversations {
  /// The most earlier answers that a question is understood by.
  private static final int CONTEXT = 20;

  /// The most earlier questions that are asked again: as many as a follow-up can point back to.
  private static final int ASKED_AGAIN = 8;

  private static final String UNKNOWN =
      "This conversation was not known here, so the question was taken by itself.";
  private static final String DELETED =
      "This conversation was deleted meanwhile, so the answer is not saved.";
  private static final String NO_ROOM = "The disk is full, so this answer is not saved.";

  private final QuestionAnswering questions;
  private final AnswerSettings settings;
  private final ConversationStore store;
  private final AnswerFeedback feedback;
  private final Function<String, Optional<Article>> articles;

  /// @param articles an article by its id, from the store
  /// @param settings that answers are made with
  public Conversations(
      QuestionAnswering questions,
      ConversationStore store,
      AnswerFeedback feedback,
      Function<String, Optional<Article>> articles,
      AnswerSettings settings) {
    this.questions = questions;
    this.settings = settings;
    this.store = store;
    this.feedback = feedback;
    this.articles = articles;
  }

  /// What readers say about the answers kept here.
  public AnswerFeedback feedback() {
    return feedback;
  }

  /// Answers a question and keeps the answer; it is on disk when this returns. Of questions asked
  /// at once in one conversation each is understood by what was kept when it came.
  ///
  /// @param request without an [QuestionText#objection] to its question, and without turns
  /// @param conversation the [id][ConversationId] of the one to go on with; without one, or with an
  ///   id that none has, one begins
  /// @throws ArticleChangedException if a cited article changed meanwhile; nothing is kept then
  public SavedTurn ask(Request request, Optional<String> conversation, AnswerListener listener) {
    long start = System.nanoTime();
    List<Turn> context = conversation.map(id -> turns(store.latest(id, CONTEXT))).orElse(List.of());
    SavedAnswer kept = answer(request.after(context), listener, start);
    String id = conversation.orElseGet(ConversationId::create);
    return kept(
        id,
        kept,
        () -> {
          if (!context.isEmpty()) {
            return store.keepOn(id, kept) ? List.of() : List.of(DELETED);
          }
          store.keep(id, Title.of(request.question()), kept);
          return conversation.isPresent() ? List.of(UNKNOWN) : List.of();
        });
  }

  /// Answers a question after others whose answers nobody kept: those are asked again first, of the
  /// passages alone, and all are kept as a new conversation.
  ///
  /// @param earlier questions without an [QuestionText#objection], oldest first
  /// @param request without an [QuestionText#objection] to its question, and without turns
  /// @throws ArticleChangedException if a cited article changed meanwhile; nothing is kept then
  public SavedTurn askAfter(List<String> earlier, Request request, AnswerListener listener) {
    List<SavedAnswer> answers = new ArrayList<>();
    for (String question :
        earlier.subList(Math.max(0, earlier.size() - ASKED_AGAIN), earlier.size())) {
      Request before =
          new Request(
              question, turns(answers), request.scope(), Mode.EXTRACTIVE, request.filtering());
      answers.add(answer(before, AnswerListener.NONE, System.nanoTime()));
    }
    answers.add(answer(request.after(turns(answers)), listener, System.nanoTime()));
    String id = ConversationId.create();
    String title = Title.of(answers.getFirst().question());
    return kept(
        id,
        answers.getLast(),
        () -> {
          store.keepAll(id, title, answers);
          return List.of();
        });
  }

  /// Answers a question, and checks each quote again: its article may have changed meanwhile.
  ///
  /// @param start when it was asked, by [System#nanoTime]
  /// @throws ArticleChangedException if a cited article changed
  private SavedAnswer answer(Request request, AnswerListener listener, long start) {
    SavedAnswer answer = unchecked(request, listener, start);
    if (!answer.outcome().quoted().stream().allMatch(this::stands)) {
      throw new ArticleChangedException();
    }
    return answer;
  }

  private SavedAnswer unchecked(Request request, AnswerListener listener, long start) {
    return SavedAnswer.of(
        questions.ask(request, listener),
        settings,
        Instant.now().truncatedTo(ChronoUnit.MILLIS),
        (System.nanoTime() - start) / 1_000_000);
  }

  /// An answer is given also where there is no room to keep it.
  private static SavedTurn kept(String id, SavedAnswer answer, Supplier<List<String>> keeping) {
    try {
      return new SavedTurn(id, answer, keeping.get());
    } catch (RuntimeException e) {
      if (!DiskFullException.isCauseOf(e)) {
        throw e;
      }
      return new SavedTurn(id, answer, List.of(NO_ROOM));
    }
  }

  /// Answers a question in place of one that was asked before: after the same conversation as that
  /// one. Both are kept, as this one begins a new conversation with the same turns before it. Empty
  /// if the conversation has no such answer.
  ///
  /// @param replaced the answer to the question that was asked before
  /// @param conversation the [id][ConversationId] of the one that has the answer
  /// @param request without an [QuestionText#objection] to its question, and without turns
  /// @throws ArticleChangedException if a cited article changed meanwhile; nothing is kept then
  public Optional<SavedTurn> askInsteadOf(
      String replaced, String conversation, Request request, AnswerListener listener) {
    long start = System.nanoTime();
    return store
        .before(conversation, replaced, CONTEXT)
        .map(before -> request.after(turns(before)))
        .map(
            after -> {
              SavedAnswer kept = answer(after, listener, start);
              String id = ConversationId.create();
              return kept(
                  id,
                  kept,
                  () ->
                      store.branch(id, Title.of(request.question()), kept, conversation, replaced)
                          ? List.of()
                          : List.of(DELETED));
            });
  }

  /// What was asked last in a conversation, oldest first; nothing if there is no such conversation.
  public List<Turn> turns(String conversation) {
    return turns(store.latest(conversation, CONTEXT));
  }

  /// Whether a citation quotes its article as it is today.
  public boolean stands(Citation citation) {
    return articles.apply(citation.articleId()).filter(citation::quotes).isPresent();
  }

  private static List<Turn> turns(List<SavedAnswer> answers) {
    return answers.stream().map(SavedAnswer::turn).toList();
  }

  /// The answer with this id, as it was given.
  public Optional<SavedAnswer> answer(String id) {
    return store.answer(id);
  }

  /// The conversation that an answer was given in; of several the one that was used last.
  public Optional<String> conversationOf(String answer) {
    return store.conversationOf(answer);
  }

  /// Asks again what a kept answer answers, after the same conversation, of today's archive and
  /// with today's settings. Keeps nothing.
  public Optional<Replay> replay(String id) {
    long start = System.nanoTime();
    List<SavedAnswer> answers = store.upTo(id, CONTEXT + 1);
    if (answers.isEmpty()) {
      return Optional.empty();
    }
    SavedAnswer then = answers.getLast();
    List<SavedAnswer> before = answers.subList(0, answers.size() - 1);
    Request request =
        new Request(
            then.question(),
            turns(before),
            then.scope(),
            then.mode(),
            new Filtering.Known(then.filters()));
    SavedAnswer now = unchecked(request, AnswerListener.NONE, start);
    boolean whole = before.size() == CONTEXT || answers.getFirst().previous().isEmpty();
    return Optional.of(Replay.of(then, now, whole, articles));
  }

  /// The conversation with this id.
  public Optional<Conversation> conversation(String id) {
    return store.conversation(id);
  }

  /// A page of the conversations, the last used first.
  ///
  /// @param query words that must all stand in the title or in a question, in any case
  /// @param page from 1
  public ConversationPage page(Optional<String> query, int page) {
    return store.page(query, page);
  }

  /// The conversation that was used last.
  public Optional<String> lastUsed() {
    return store.lastUsed();
  }

  /// Gives a conversation another title; false if there is no such conversation.
  ///
  /// @param title without a [Title#objection]
  public boolean rename(String id, String title) {
    return store.rename(id, Title.clean(title));
  }

  /// Deletes a conversation, and the answers that no other one has; false if there is no such
  /// conversation.
  public boolean delete(String id) {
    return store.delete(id);
  }
}
