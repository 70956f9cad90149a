package dev.onrecord.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.ModelWire;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.settings.ModelProvider;
import dev.onrecord.domain.settings.ModelSettings;
import dev.onrecord.telemetry.Telemetry;
import io.opentelemetry.api.OpenTelemetry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How an endpoint is spoken to, and when it is left alone.
final class LanguageModelTest {
  private static final ModelProvider PROVIDER = ModelProvider.OPENAI;
  private static final String YES = "{\"supported\": true}";

  private final ModelWire wire = new ModelWire();
  private final ModelSettings settings = wire.settings(PROVIDER, Duration.ofSeconds(5));

  @AfterEach
  void stop() {
    wire.close();
  }

  @ParameterizedTest
  @EnumSource
  void everyProviderIsSentItsKeyItsModelAndItsSchema(ModelProvider provider) {
    wire.says(provider, YES);
    try (LanguageModel model = open(wire.settings(provider, Duration.ofSeconds(5)))) {
      assertThat(asks(model)).isTrue();
      assertThat(model.use().provider()).isEqualTo(provider.toString());
    }
    var request = wire.requests(provider).getLast();
    String header = provider == ModelProvider.ANTHROPIC ? "x-api-key" : "Authorization";
    assertThat(request.getHeader(header)).endsWith(ModelWire.KEY);
    assertThat(request.getHeader("Upgrade")).isNull();
    assertThat(wire.lastRequest(provider).path("model").asText()).isEqualTo("test-model");
    assertThat(request.getBodyAsString()).contains("\"supported\"", "\"boolean\"", "512");
  }

  @Test
  void whatAnEndpointRefusesIsLeftOutFromThenOn() {
    wire.server()
        .stubFor(
            post(ModelWire.path(PROVIDER))
                .willReturn(
                    aResponse()
                        .withStatus(400)
                        .withBody("{\"error\":\"use 'max_completion_tokens' instead\"}")));
    wire.server()
        .stubFor(
            post(ModelWire.path(PROVIDER))
                .withRequestBody(containing("\"max_completion_tokens\""))
                .willReturn(
                    aResponse()
                        .withStatus(400)
                        .withBody("{\"error\":\"response_format is not supported\"}")));
    wire.server()
        .stubFor(
            post(ModelWire.path(PROVIDER))
                .withRequestBody(matching("(?s)(?!.*response_format).*max_completion_tokens.*"))
                .willReturn(
                    aResponse()
                        .withHeader("Content-Type", ModelWire.contentType(PROVIDER))
                        .withBody(ModelWire.body(PROVIDER, YES))));
    try (LanguageModel model = open(settings)) {
      assertThat(asks(model)).isTrue();
      assertThat(wire.requests(PROVIDER)).hasSize(3);
      assertThat(asks(model)).isTrue();
      assertThat(wire.requests(PROVIDER)).hasSize(4);
    }
  }

  @Test
  void aDeadModelIsLeftAloneAfterAFewFailures() {
    wire.close();
    try (LanguageModel model = open(settings)) {
      for (int i = 0; i < 3; i++) {
        fails(() -> asks(model), Fault.UNREACHABLE);
      }
      fails(() -> asks(model), Fault.PAUSED);
    }
  }

  @Test
  void whatAsksToBeLeftAloneIs() throws InterruptedException {
    wire.responds(PROVIDER, aResponse().withStatus(429).withHeader("Retry-After", "1"));
    try (LanguageModel model = open(settings)) {
      fails(() -> asks(model), Fault.RATE_LIMITED);
      wire.says(PROVIDER, YES);
      wire.forget();
      fails(() -> asks(model), Fault.RATE_LIMITED);
      assertThat(wire.requests(PROVIDER)).isEmpty();
      Thread.sleep(1_050);
      assertThat(asks(model)).isTrue();
    }
  }

  @Test
  void noMoreAnswersThanAllowedAreWrittenAtOnce() {
    wire.says(PROVIDER, YES);
    ModelSettings one =
        new ModelSettings(
            PROVIDER, settings.url(), settings.key(), "m", Duration.ofSeconds(5), 1, 9, false);
    try (LanguageModel model = open(one)) {
      try (ModelSession first = model.session(() -> {})) {
        fails(() -> asks(model), Fault.BUSY);
        assertThat(first.supported("s", List.<Citation>of())).isTrue();
      }
      assertThat(asks(model)).isTrue();
    }
  }

  @Test
  void neitherSettingsNorFailuresShowTheKey() {
    wire.close();
    assertThat(settings.toString()).doesNotContain(ModelWire.KEY);
    try (LanguageModel model = open(settings)) {
      assertThat(model.name()).contains("test-model").doesNotContain(ModelWire.KEY);
      assertThatThrownBy(() -> asks(model)).hasMessageNotContaining(ModelWire.KEY);
    }
  }

  private static LanguageModel open(ModelSettings settings) {
    Telemetry telemetry = new Telemetry(OpenTelemetry.noop(), "0.1.0", "");
    return new LanguageModel(settings, Prompts.open(Optional.empty()), telemetry.modelCalls());
  }

  private static boolean asks(LanguageModel model) {
    try (ModelSession session = model.session(() -> {})) {
      return session.supported("The ferry sails.", List.of());
    }
  }

  private static void fails(ThrowingCallable call, Fault fault) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ModelFailure.class, failure -> assertThat(failure.fault()).isEqualTo(fault));
  }
}
