package dev.onrecord.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/// The official client of OpenAI's API, at a server of the five seeds.
@ExtendWith(SeedServer.class)
abstract class OfficialClient {
  static final String QUESTION = "what did Makarov threaten";

  static final ObjectMapper JSON = new ObjectMapper();

  ArchiveServer server;
  OpenAIClient client;

  @BeforeEach
  void connect(ArchiveServer seeds) {
    server = seeds;
    client =
        OpenAIOkHttpClient.builder()
            .baseUrl(server.at("/v1").toString())
            .apiKey("none")
            .maxRetries(0)
            .build();
  }

  @AfterEach
  void disconnect() {
    client.close();
  }

  /// A field that OpenAI's API does not have.
  static JsonNode further(Map<String, JsonValue> fields, String name) {
    return JSON.valueToTree(fields.get(name));
  }
}
