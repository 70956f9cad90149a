package dev.onrecord.llm;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.onrecord.domain.settings.ModelSettings;
import dev.onrecord.llm.Prompt.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Builds LangChain4j's models and requests for the settings and an endpoint's dialect.
///
/// @param settings key and address included
record Endpoint(ModelSettings settings) {
  /// The context size for Ollama, in tokens. With its default, Ollama cuts off long prompts without
  /// an error.
  private static final int OLLAMA_CONTEXT = 8_192;

  /// A model for one call. It is cheap to build, because it uses the connections of the client.
  StreamingChatModel model(HttpClientBuilder http, Dialect dialect) {
    String url = settings.url().toString();
    return switch (settings.provider()) {
      case OPENAI -> {
        var builder =
            OpenAiStreamingChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(url)
                .modelName(settings.model())
                .strictJsonSchema(true);
        settings.key().ifPresent(builder::apiKey);
        if (dialect.completionTokens()) {
          builder.maxCompletionTokens(settings.maxTokens());
        }
        yield builder.build();
      }
      case OLLAMA ->
          OllamaStreamingChatModel.builder()
              .httpClientBuilder(http)
              .baseUrl(url)
              .modelName(settings.model())
              .numCtx(OLLAMA_CONTEXT + settings.maxTokens())
              .customHeaders(
                  settings
                      .key()
                      .map(key -> Map.of("Authorization", "Bearer " + key))
                      .orElse(Map.of()))
              .build();
      case ANTHROPIC ->
          AnthropicStreamingChatModel.builder()
              .httpClientBuilder(http)
              .baseUrl(url)
              .apiKey(settings.key().orElse(""))
              .modelName(settings.model())
              .build();
    };
  }

  ChatRequest request(Messages messages, ResponseFormat format, Dialect dialect) {
    List<ChatMessage> sent = new ArrayList<>();
    if (!messages.system().isEmpty()) {
      sent.add(SystemMessage.from(messages.system()));
    }
    sent.add(UserMessage.from(messages.user()));
    ChatRequest.Builder request = ChatRequest.builder().messages(sent);
    if (dialect.temperature()) {
      request.temperature(0.0);
    }
    if (dialect.schema()) {
      request.responseFormat(format);
    }
    if (!dialect.completionTokens()) {
      request.maxOutputTokens(settings.maxTokens());
    }
    return request.build();
  }
}
