package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page of another site can change nothing here.
@ExtendWith(SeedServer.class)
final class CrossSiteTest {
  @ParameterizedTest
  @CsvSource({
    "POST, /api/ask, Sec-Fetch-Site, cross-site",
    "POST, /api/ask, Sec-Fetch-Site, same-site",
    "POST, /api/ask, Origin, https://evil.example",
    "POST, /api/ask, Origin, null",
    "POST, /api/articles, Sec-Fetch-Site, cross-site",
    "POST, /api/articles, Origin, http://evil.example",
    "POST, /api/articles, Origin, http://localhost",
    "POST, /api/articles, Origin, http://localhost:1",
    "DELETE, /api/conversations/c_1, Sec-Fetch-Site, cross-site",
    "DELETE, /api/conversations/c_1, Origin, http://evil.example",
    "PATCH, /api/conversations/c_1, Sec-Fetch-Site, same-site",
    "PUT, /api/answers/a_1/feedback, Origin, null",
    "POST, /nothing, Sec-Fetch-Site, cross-site",
    "TRACE, /api/ask, Sec-Fetch-Site, cross-site",
  })
  void itsRequestsAreRefused(
      String method, String path, String header, String value, ArchiveServer server)
      throws Exception {
    String reply = raw(server, method, path, header + ": " + value);
    assertThat(reply)
        .startsWith("HTTP/1.1 403 ")
        .contains("application/problem+json", "Cross-site request", value);
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, same-origin",
    "Sec-Fetch-Site, none",
    "Origin, http://localhost:PORT",
    "Origin, http://LOCALHOST:PORT",
    "Accept, */*",
  })
  void thePageAndProgramsMayAsk(String header, String value, ArchiveServer server)
      throws Exception {
    String line = header + ": " + value.replace("PORT", String.valueOf(server.port()));
    assertThat(raw(server, "POST", "/api/ask", line)).startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @CsvSource({
    "https://archive.example, archive.example",
    "https://archive.example, archive.example:443",
    "http://archive.example, archive.example:80",
    "http://[::1]:8080, [::1]:8080",
    "http://[::1], [::1]",
  })
  void aPortMayBeLeftOut(String origin, String host, ArchiveServer server) throws Exception {
    assertThat(raw(server, "POST", "/api/ask", "Origin: " + origin, host))
        .startsWith("HTTP/1.1 200 ");
  }

  @Test
  void anybodyMayReadAsBrowsersHideItFromOthers(ArchiveServer server) throws Exception {
    assertThat(raw(server, "GET", "/api/articles", "Sec-Fetch-Site: cross-site"))
        .startsWith("HTTP/1.1 200 ");
  }

  private static String raw(ArchiveServer server, String method, String path, String header)
      throws Exception {
    return raw(server, method, path, header, "localhost:" + server.port());
  }

  /// What comes back, through a socket: Java's client would set no such header.
  private static String raw(
      ArchiveServer server, String method, String path, String header, String host)
      throws Exception {
    String body = "{\"question\": \"what did Putin say\"}";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String request =
          String.join(
              "\r\n",
              method + " " + path + " HTTP/1.1",
              "Host: " + host,
              header,
              "Content-Type: application/json",
              "Content-Length: " + body.length(),
              "Connection: close",
              "",
              body);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
