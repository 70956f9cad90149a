package dev.onrecord.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The body of a request, read once more.
final class SentBody implements Flow.Subscriber<ByteBuffer> {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
  private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");

  private final ByteArrayOutputStream received = new ByteArrayOutputStream();
  private final CompletableFuture<String> text = new CompletableFuture<>();

  private SentBody() {}

  /// As UTF-8; empty without one.
  static String text(HttpRequest request) {
    return request
        .bodyPublisher()
        .map(
            publisher -> {
              SentBody body = new SentBody();
              publisher.subscribe(body);
              return body.text.join();
            })
        .orElse("");
  }

  /// The fields of a form, each as text.
  static ObjectNode form(String contentType, String body) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw new AssertionError("no boundary in " + contentType);
    }
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    for (String part : body.split("--" + Pattern.quote(boundary.group(1)), -1)) {
      String[] headAndContent = part.split("\r\n\r\n", 2);
      Matcher name = NAME.matcher(headAndContent[0]);
      if (headAndContent.length == 2 && name.find()) {
        fields.put(name.group(1), headAndContent[1].strip());
      }
    }
    return fields;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(ByteBuffer bytes) {
    byte[] copy = new byte[bytes.remaining()];
    bytes.get(copy);
    received.writeBytes(copy);
  }

  @Override
  public void onError(Throwable failure) {
    text.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    text.complete(received.toString(StandardCharsets.UTF_8));
  }
}
