package dev.onrecord.sources.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.onrecord.sources.fetch.Fetched.Validators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents of a real server, which only a test may reach on this machine.
final class FetcherTest {
  private static final InetAddress HERE = HereFetcher.HERE;

  private HttpServer server = newServer();
  private final AtomicInteger requests = new AtomicInteger();
  private final Fetcher fetcher = HereFetcher.open();

  private static HttpServer newServer() {
    try {
      return HttpServer.create(new InetSocketAddress(HERE, 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void start() {
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    fetcher.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    String path = exchange.getRequestURI().getPath();
    var headers = exchange.getResponseHeaders();
    switch (path) {
      case "/story" -> {
        headers.add("Content-Type", "text/html; charset=iso-8859-2");
        headers.add("ETag", "\"seven\"");
        boolean unchanged =
            "\"seven\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        send(
            exchange,
            unchanged ? 304 : 200,
            unchanged ? new byte[0] : "Snow.".getBytes(StandardCharsets.UTF_8));
      }
      case "/moved" -> redirect(exchange, "/story");
      case "/circle" -> redirect(exchange, "/circle");
      case "/inside" -> redirect(exchange, "http://127.0.0.2:%d/story".formatted(port()));
      case "/metadata" -> redirect(exchange, "http://169.254.169.254/latest/meta-data");
      case "/file" -> redirect(exchange, "file:///etc/passwd");
      case "/bomb" -> {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
          gzip.write(new byte[Fetcher.MAX_BYTES + 1]);
        }
        headers.add("Content-Encoding", "gzip");
        send(exchange, 200, packed.toByteArray());
      }
      default -> send(exchange, 404, new byte[0]);
    }
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().add("Location", to);
    send(exchange, 302, new byte[0]);
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:%d%s".formatted(port(), path));
  }

  @Test
  void aDocumentComesWithWhatTheServerStates() throws FetchException {
    Fetched fetched = fetcher.fetch(at("/moved"));
    assertThat(fetched.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("Snow.");
    assertThat(fetched.charset())
        .hasValueSatisfying(c -> assertThat(c.name()).isEqualTo("ISO-8859-2"));
    assertThat(fetched.validators())
        .isEqualTo(new Validators(Optional.of("\"seven\""), Optional.empty()));
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() throws FetchException {
    Validators first = fetcher.fetch(at("/story")).validators();
    assertThat(fetcher.fetchIfChanged(at("/story"), first)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/inside", "/metadata"})
  void aRedirectionInsideIsRefusedBeforeAnythingIsSentThere(String path) {
    assertThatThrownBy(() -> fetcher.fetch(at(path)))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("no address of the public internet");
    assertThat(requests).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/circle", "/file", "/bomb", "/missing"})
  void aDocumentThatCannotBeHadIsRefusedWithTheReason(String path) {
    assertThatThrownBy(() -> fetcher.fetch(at(path)))
        .isInstanceOf(FetchException.class)
        .hasMessageMatching("it is redirected more.*|it is no abs.*|it has more than.*|.*404");
  }

  /// However this machine is spelled, and whatever a name leads to.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:%d/story",
        "http://localhost:%d/story",
        "http://LOCALHOST.:%d/story",
        "http://2130706433:%d/story",
        "http://0x7f000001:%d/story",
        "http://0177.0.0.1:%d/story",
        "http://127.1:%d/story",
        "http://0:%d/story",
        "http://[::1]:%d/story",
        "http://[::ffff:127.0.0.1]:%d/story",
        "http://[::ffff:7f00:1]:%d/story",
        "http://127.0.0.1.:%d/story",
        "http://①②⑦.0.0.1:%d/story",
      })
  void strangersReachNothingHere(String address) {
    try (Fetcher strict = Fetcher.ofPublicInternet()) {
      assertThatThrownBy(() -> strict.fetch(Fetcher.address(address.formatted(port()))))
          .isInstanceOf(FetchException.class);
    }
    assertThat(requests).hasValue(0);
  }

  /// A name that leads to a public address first, and to this machine when it is connected to.
  @Test
  void aNameIsResolvedOnceForAConnection() throws UnknownHostException {
    AtomicInteger looks = new AtomicInteger();
    try (Fetcher once =
        Fetcher.of(
            address -> {
              looks.incrementAndGet();
              return false;
            })) {
      assertThatThrownBy(() -> once.fetch(at("/story"))).isInstanceOf(FetchException.class);
    }
    assertThat(looks).hasValue(1);
    assertThat(requests).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/a",
        "http://example.org:70000/",
        "file:///etc/passwd",
        "story",
        "http:///a",
        "",
        "http://u:p@example.org/",
        "http://exa mple.org"
      })
  void whatIsNoWebAddressIsRefused(String text) {
    assertThatThrownBy(() -> Fetcher.address(text)).isInstanceOf(FetchException.class);
  }
}
