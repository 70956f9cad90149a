package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.Submissions;
import dev.onrecord.domain.access.Permission;
import dev.onrecord.domain.access.UseLimits;
import dev.onrecord.web.access.AccessSettings;
import dev.onrecord.web.access.Network;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// So much, and no more: by key, by address, at once, and of wrong keys.
@Timeout(60)
@TestInstance(Lifecycle.PER_CLASS)
final class LimitsTest {
  private static final String ASK = "{\"question\": \"what did Makarov threaten\"}";
  private static final UseLimits THREE = new UseLimits(OptionalInt.of(3), OptionalInt.empty());
  private static final UseLimits ONE_AT_ONCE =
      new UseLimits(OptionalInt.empty(), OptionalInt.of(1));

  /// Trusts the address that these tests come from.
  private final ArchiveServer proxied =
      ArchiveServer.guarded(
          List.of(),
          new AccessSettings(
              new UseLimits(OptionalInt.of(1), OptionalInt.empty()),
              List.of(Network.of("127.0.0.0/8"), Network.of("10.0.0.0/8"))),
          Set.of(),
          ClientTimeouts.STANDARD);

  private final ArchiveServer keyed = server(UseLimits.NONE);

  @AfterAll
  void close() {
    proxied.close();
    keyed.close();
  }

  @Test
  void aKeyMayAskSoOftenInAMinute() {
    KeyHolder few = holder(keyed, THREE);
    KeyHolder many = holder(keyed, UseLimits.NONE);
    for (int n = 0; n < 3; n++) {
      assertThat(few.get("/api/outlets").status()).isEqualTo(200);
    }
    isTooMany(few.get("/api/outlets"), "at most 3 requests a minute", "with this key");
    assertThat(many.get("/api/outlets").status()).isEqualTo(200);
    assertThat(keyed.get("/livez").status()).isEqualTo(200);
  }

  @Test
  void anAddressMayAskSoOftenWithoutAKey() {
    try (ArchiveServer server = server(THREE)) {
      for (int n = 0; n < 3; n++) {
        // No proxy is trusted: whatever is forwarded, it is one address.
        assertThat(forwarded(server, "192.0.2." + n).status()).isEqualTo(200);
      }
      isTooMany(server.get("/api/outlets"), "at most 3 requests a minute", "from one address");
      Reply openAi = server.get("/v1/models");
      assertThat(openAi.status()).isEqualTo(429);
      assertThat(openAi.header("Retry-After")).matches("[1-9]\\d*");
      assertThat(openAi.json().at("/error/message").asText()).contains("3 requests a minute");
    }
  }

  @Test
  void soManyAreAnsweredAtOnceAndPlaceIsMadeHoweverOneEnds() throws IOException {
    try (ArchiveServer server = server(ONE_AT_ONCE)) {
      try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
        slow.getOutputStream()
            .write(
                ("POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Connection: close\r\nExpect: 100-continue\r\nContent-Length: "
                        + ASK.length()
                        + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        // The server asks for the body once it has let the request in.
        byte[] go = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        assertThat(slow.getInputStream().readNBytes(go.length)).isEqualTo(go);
        isTooMany(server.post(ASK), "at most 1 questions", "from one address");
        assertThat(server.get("/api/outlets").status()).isEqualTo(200);
        slow.getOutputStream().write(ASK.getBytes(StandardCharsets.UTF_8));
        InputStream in = slow.getInputStream();
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
            .startsWith("HTTP/1.1 200 ");
      }
      // A request that fails holds no place either.
      IntStream.range(0, 3).forEach(n -> server.post("{}").isProblem(422));
      assertThat(server.post(ASK).status()).isEqualTo(200);
    }
  }

  @Test
  void wrongKeysAreCountedAndShutNobodyElseOut() {
    KeyHolder good = holder(keyed, UseLimits.NONE);
    KeyHolder other = holder(keyed, UseLimits.NONE);
    String guess = good.secret().substring(0, good.secret().length() - 4) + "AAAA";
    KeyHolder guesser = new KeyHolder(keyed, good.key(), guess);
    for (int n = 0; n < 10; n++) {
      guesser.get("/api/outlets").isProblem(401);
    }
    isTooMany(guesser.get("/api/outlets"), "at most 10 wrong keys a minute", "one address");
    // Not even the right one is looked at now: else guessing could go on.
    isTooMany(good.get("/api/outlets"), "at most 10 wrong keys a minute", "one address");
    assertThat(other.get("/api/outlets").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // From whom | the same again | whether they count as one
        "192.0.2.1 | 192.0.2.1 | true",
        "192.0.2.2 | 192.0.2.3 | false",
        "192.0.2.4, 10.1.2.3 | 192.0.2.4, 10.9.9.9 | true",
        "198.51.100.7, 192.0.2.5 | 203.0.113.9, 192.0.2.5 | true",
        "192.0.2.6:4711 | 192.0.2.6:4712 | true",
        "2001:db8:1:2::1 | 2001:db8:1:2:ffff::9 | true",
        "2001:db8:1:3::1 | 2001:db8:1:4::1 | false",
        "[2001:db8::1]:80 | 2001:db8::1 | true",
        "10.1.1.1 | 10.1.1.1, 10.2.2.2 | true",
        "nonsense | unknown | true",
      })
  void addressesAreThoseThatTrustedProxiesTell(String first, String second, boolean same) {
    assertThat(forwarded(proxied, first).status()).isEqualTo(200);
    assertThat(forwarded(proxied, second).status()).isEqualTo(same ? 429 : 200);
  }

  private static Reply forwarded(ArchiveServer server, String addresses) {
    return server.send(server.request("/api/outlets").header("X-Forwarded-For", addresses).GET());
  }

  private static void isTooMany(Reply reply, String... told) {
    reply.isProblem(429);
    assertThat(reply.header("Retry-After")).matches("[1-9]\\d*");
    assertThat(reply.json().path("detail").asText()).contains(told);
  }

  private static ArchiveServer server(UseLimits perAddress) {
    return ArchiveServer.guarded(
        Submissions.seeds(),
        new AccessSettings(perAddress, List.of()),
        Set.of(),
        ClientTimeouts.STANDARD);
  }

  private static KeyHolder holder(ArchiveServer server, UseLimits limits) {
    return KeyHolder.of(server, Permission.READ, limits, Optional.empty(), "main");
  }
}
