package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SeedServer.class)
final class SecurityTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "ASSETS/app.js",
        "ASSETS/styles/base.css",
        "ASSETS/vendor/lit/index.js",
        "/articles/000_2bcf2a5f582daf81",
        "/articles/nobody",
        "/api/articles",
        "/api/articles/000_2bcf2a5f582daf81/source",
        "/api/articles/nobody",
        "/api/ask",
        "/nothing",
        "/livez",
      })
  void everyReplyHasItsSecurityHeaders(String path, ArchiveServer server) {
    Reply reply = server.get(placed(server, path));
    assertThat(Stream.of(reply.header("Content-Security-Policy").split("; ", -1)))
        .contains(
            "default-src 'none'",
            "style-src 'self'",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'")
        .noneMatch(directive -> directive.contains("unsafe") || directive.contains("*"));
    assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(reply.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(reply.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(reply.header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(reply.header("Server")).isEmpty();
    assertThat(reply.header("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html",
    "/articles/000_2bcf2a5f582daf81, text/html",
    "ASSETS/app.js, text/javascript",
    "ASSETS/vendor/lit-html/lit-html.js, text/javascript",
    "ASSETS/styles/tokens.css, text/css",
    "ASSETS/favicon.svg, image/svg+xml",
    "/api/articles, application/json",
  })
  void everyFileIsWhatItSays(String path, String type, ArchiveServer server) {
    Reply reply = server.get(placed(server, path));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Type")).startsWith(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../logback.xml",
        "/%2e%2e/logback.xml",
        "/%2e%2e%2flogback.xml",
        "/..%2flogback.xml",
        "/..%5clogback.xml",
        "ASSETS/../../logback.xml",
        "ASSETS/styles/../../logback.xml",
        "ASSETS/styles/%2e%2e/%2e%2e/logback.xml",
        "ASSETS/styles/..;/..;/logback.xml",
        "ASSETS/..%2flogback.xml",
        "/assets/logback.xml",
        "/assets/000000000000/app.js",
        "/%252e%252e/logback.xml",
        "/%c0%ae%c0%ae/logback.xml",
        "/..%00/logback.xml",
        "//logback.xml",
        "/../db/migration/V1__articles.sql",
        "/../../../../../../../../etc/passwd",
        "/..%2f..%2f..%2f..%2f..%2fetc%2fpasswd",
        "/api/articles/..%2f..%2fonrecord.db",
        "/META-INF/MANIFEST.MF",
        "/logback.xml",
        "/%zz",
      })
  void nothingOutsideThePageIsServed(String path, ArchiveServer server) throws IOException {
    String reply = raw(server, "GET " + placed(server, path) + " HTTP/1.1");
    assertThat(reply).matches("(?s)HTTP/1.1 (400|404) .*");
    problemWithoutInsides(reply);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/articles/nobody", "/articles/..%2f..%2flogback.xml", "/articles/%3Cscript%3E"})
  void anUnknownArticlesPageSaysSo(String path, ArchiveServer server) throws IOException {
    String reply = raw(server, "GET " + path + " HTTP/1.1");
    assertThat(reply).startsWith("HTTP/1.1 404 ");
    Document page = Jsoup.parse(reply.substring(reply.indexOf("<!doctype html>")));
    assertThat(page.expectFirst("#served h1").text())
        .isEqualTo("This article is not in the archive");
    assertThat(page.select("#served :is(script, img)")).isEmpty();
    assertThat(reply).doesNotContain("<configuration");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/9.9",
        "NONSENSE",
        "GET /api/articles?query=%zz HTTP/1.1",
        "GET /api/articles?query=%ff%fe HTTP/1.1",
        "GET /api/articles?page=%zz HTTP/1.1",
        "TRACE / HTTP/1.1",
        "GE\u0001T / HTTP/1.1",
      })
  void aRequestThatIsNoHttpNeverFailsTheServer(String line, ArchiveServer server)
      throws IOException {
    String reply = raw(server, line);
    assertThat(reply).matches("(?s)HTTP/1.1 (200|4\\d\\d|505) .*");
    assertThat(reply).doesNotContain("Exception", "\tat ", "Powered by", "Jetty");
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 200",
    "LOCALHOST:8080, 200",
    "app.localhost, 200",
    "127.0.0.1:1, 200",
    "[::1]:8080, 200",
    "archive.example, 200",
    "Archive.Example:443, 200",
    "evil.example, 421",
    "evil.example:8080, 421",
    "localhost.evil.example, 421",
    "127.0.0.1.evil.example, 421",
    "evil-localhost, 421",
  })
  void anotherSitesNameForThisMachineIsRefused(String host, int status, ArchiveServer server)
      throws IOException {
    for (String path : new String[] {"/", "/api/feedback", "/livez"}) {
      assertThat(send(server, "GET " + path + " HTTP/1.1", host))
          .startsWith("HTTP/1.1 " + status + " ");
    }
  }

  @Test
  void aHeaderThatIsTooLargeNeverFailsTheServer(ArchiveServer server) throws IOException {
    assertThat(raw(server, "GET / HTTP/1.1\r\nX-Long: " + "x".repeat(20_000)))
        .startsWith("HTTP/1.1 431 ");
  }

  private static String placed(ArchiveServer server, String path) {
    return path.startsWith("ASSETS/") ? server.asset(path.substring("ASSETS".length())) : path;
  }

  private static void problemWithoutInsides(String reply) {
    assertThat(reply)
        .containsIgnoringCase("Content-Type: application/problem+json")
        .doesNotContain("Exception", "\tat ", "Jetty", "<configuration", "CREATE TABLE", "root:");
  }

  /// What comes back for a request that no well-behaved client would send.
  private static String raw(ArchiveServer server, String request) throws IOException {
    return send(server, request, "localhost");
  }

  private static String send(ArchiveServer server, String request, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(10_000);
      String whole = request + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(whole.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
