package dev.onrecord.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// One call of a model's endpoint, which can be ended at any moment: LangChain4j's own client can
/// be stopped only between two pieces of text, reads bodies of any length, and forgets headers.
final class ModelCall implements dev.langchain4j.http.client.HttpClient {
  private static final int MOST_OF_AN_ERROR = 16 << 10;
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private final HttpClient client;
  private final long mostBytes;
  private volatile boolean cancelled;
  private volatile @Nullable CompletableFuture<HttpResponse<InputStream>> waiting;
  private volatile @Nullable InputStream reading;

  /// @param mostBytes of a response
  ModelCall(HttpClient client, long mostBytes) {
    this.client = client;
    this.mostBytes = mostBytes;
  }

  /// This call as LangChain4j's models need it. It has no time limits: the thread that waits for
  /// the call must [#cancel] it in time.
  HttpClientBuilder asBuilder() {
    return new HttpClientBuilder() {
      @Override
      public Duration connectTimeout() {
        return LONGEST_PAUSE;
      }

      @Override
      public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
      }

      @Override
      public Duration readTimeout() {
        return LONGEST_PAUSE;
      }

      @Override
      public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
      }

      @Override
      public dev.langchain4j.http.client.HttpClient build() {
        return ModelCall.this;
      }
    };
  }

  /// Ends the call and closes its connection.
  void cancel() {
    cancelled = true;
    CompletableFuture<HttpResponse<InputStream>> response = waiting;
    if (response != null) {
      response.cancel(true);
    }
    InputStream body = reading;
    if (body != null) {
      try {
        body.close();
      } catch (IOException e) {
        // The connection ends in any case.
      }
    }
  }

  /// Reads the response to its end, in the caller's thread.
  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    try {
      HttpResponse<InputStream> response = send(request);
      try (InputStream body = response.body()) {
        reading = body;
        if (cancelled) {
          return;
        }
        if (response.statusCode() / 100 != 2) {
          String error = new String(body.readNBytes(MOST_OF_AN_ERROR), StandardCharsets.UTF_8);
          listener.onError(new HttpFailure(response.statusCode(), error, retryAfter(response)));
          return;
        }
        listener.onOpen(
            SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .build());
        parser.parse(new BoundedBody(body, mostBytes), listener);
        listener.onClose();
      }
    } catch (IOException e) {
      listener.onError(e);
    } catch (CancellationException e) {
      // Nobody waits for this call any more.
    }
  }

  private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
    java.net.http.HttpRequest.Builder builder =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .POST(BodyPublishers.ofString(Optional.ofNullable(request.body()).orElse("")));
    for (Map.Entry<String, java.util.List<String>> header : request.headers().entrySet()) {
      header.getValue().forEach(value -> builder.header(header.getKey(), value));
    }
    CompletableFuture<HttpResponse<InputStream>> response =
        client.sendAsync(builder.build(), BodyHandlers.ofInputStream());
    waiting = response;
    if (cancelled) {
      response.cancel(true);
    }
    try {
      return response.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw e;
    }
  }

  /// The pause that the endpoint asks for, in seconds or as a date.
  private static Optional<Duration> retryAfter(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .flatMap(ModelCall::pause)
        .map(pause -> pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
  }

  private static Optional<Duration> pause(String value) {
    if (value.strip().matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value.strip())));
    }
    try {
      Instant until =
          ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration pause = Duration.between(Instant.now(), until);
      return Optional.of(pause).filter(Duration::isPositive);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Not used by models that stream.
  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    throw new UnsupportedOperationException("models are streamed");
  }
}
