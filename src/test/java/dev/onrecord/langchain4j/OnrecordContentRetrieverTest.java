package dev.onrecord.langchain4j;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.Result;
import dev.onrecord.Engines;
import dev.onrecord.FilledHomes;
import dev.onrecord.ModelWire;
import dev.onrecord.Submissions;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.ModelProvider;
import dev.onrecord.domain.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An application of LangChain4j's that asks a real archive.
final class OnrecordContentRetrieverTest {
  @TempDir private static Path home = Path.of("");
  private static OpenHome open;

  /// What an application declares.
  interface Assistant {
    Result<String> answer(String question);
  }

  @BeforeAll
  static void fill() {
    FilledHomes.fill(home, Submissions.seeds());
    open = Engines.open(home, Settings.standard(2));
  }

  @AfterAll
  static void close() {
    open.close();
  }

  private static List<Content> contents(ContentRetriever retriever, String question) {
    return retriever.retrieve(Query.from(question));
  }

  @Test
  void everyTextIsAQuoteThatItsMetadataPlace() {
    List<Content> contents =
        contents(new OnrecordContentRetriever(open.questions()), "what did Makarov threaten");
    assertThat(contents).isNotEmpty();
    for (Content content : contents) {
      TextSegment segment = content.textSegment();
      Metadata metadata = segment.metadata();
      Article article =
          open.archive()
              .article(requireNonNull(metadata.getString(OnrecordContentRetriever.ARTICLE_ID)))
              .orElseThrow();
      int start = requireNonNull(metadata.getInteger(OnrecordContentRetriever.START));
      int end = requireNonNull(metadata.getInteger(OnrecordContentRetriever.END));
      assertThat(article.text().substring(start, end)).isEqualTo(segment.text());
      assertThat(metadata.getString(OnrecordContentRetriever.SHA256)).isEqualTo(article.sha256());
      assertThat(metadata.getString(OnrecordContentRetriever.TITLE))
          .isEqualTo(article.metadata().title().orElseThrow());
      assertThat(metadata.getString(OnrecordContentRetriever.PERMALINK))
          .startsWith("/articles/" + article.id())
          .endsWith("#%d-%d".formatted(start, end));
      assertThat(content.metadata().get(ContentMetadata.SCORE))
          .asInstanceOf(InstanceOfAssertFactories.DOUBLE)
          .isBetween(0.0, 1.0);
    }
    Metadata first = contents.getFirst().textSegment().metadata();
    assertThat(first.getString(OnrecordContentRetriever.SPEAKER)).isEqualTo("Nikolai Makarov");
    assertThat(first.getString(OnrecordContentRetriever.ROLE)).isEqualTo("General");
  }

  @Test
  void whatTheArchiveDoesNotAnswerHasNoContent() {
    OnrecordContentRetriever retriever = new OnrecordContentRetriever(open.questions());
    assertThat(contents(retriever, "what did Angela Merkel say about the shield")).isEmpty();
    Scope nowhere =
        new Scope(Set.of("no-such-article"), Set.of(), Optional.empty(), Optional.empty());
    assertThat(
            contents(
                new OnrecordContentRetriever(open.questions(), nowhere),
                "what did Makarov threaten"))
        .isEmpty();
    assertThatThrownBy(() -> contents(retriever, "x".repeat(2_001)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("question must be at most 2,000 characters, got 2,001");
  }

  @Test
  void anAiServiceGivesItsModelTheQuotesAndItsCallerTheCitations() {
    try (ModelWire wire = new ModelWire()) {
      wire.responds(
          ModelProvider.OPENAI,
          aResponse()
              .withBody(
                  """
                  {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [
                    {"index": 0, "finish_reason": "stop",
                     "message": {"role": "assistant", "content": "He threatened."}}]}
                  """));
      ChatModel model =
          OpenAiChatModel.builder()
              .baseUrl("http://127.0.0.1:%d/v1".formatted(wire.server().port()))
              .apiKey(ModelWire.KEY)
              .modelName("test-model")
              .build();
      Assistant assistant =
          AiServices.builder(Assistant.class)
              .chatModel(model)
              .contentRetriever(new OnrecordContentRetriever(open.questions()))
              .build();
      Result<String> result = assistant.answer("what did Makarov threaten");
      assertThat(result.content()).isEqualTo("He threatened.");
      assertThat(result.sources()).isNotEmpty();
      String told =
          wire.lastRequest(ModelProvider.OPENAI).path("messages").path(0).path("content").asText();
      assertThat(result.sources())
          .allSatisfy(source -> assertThat(told).contains(source.textSegment().text()));
    }
  }
}
