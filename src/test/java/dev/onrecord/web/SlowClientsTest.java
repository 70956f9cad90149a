package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.Logged;
import dev.onrecord.Submissions;
import dev.onrecord.web.access.AccessSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;

/// Who is slow on purpose is cut off, over real sockets; the others are answered meanwhile.
@Timeout(60)
@TestInstance(Lifecycle.PER_CLASS)
final class SlowClientsTest {
  private static final int CONNECTIONS = 20;
  private static final ClientTimeouts SHORT =
      new ClientTimeouts(
          Duration.ofSeconds(1),
          Duration.ofMillis(500),
          Duration.ofMillis(500),
          1_000,
          CONNECTIONS);

  /// Long enough also where this machine is busy.
  private static final Duration CUT_WITHIN = Duration.ofSeconds(50);

  private static final long A_MOMENT_MILLIS = 50;

  private final ArchiveServer server =
      ArchiveServer.guarded(Submissions.seeds(), AccessSettings.standard(), Set.of(), SHORT);

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void aHeadThatNeverEndsIsCutOff() throws Exception {
    try (Socket socket = connect()) {
      OutputStream out = socket.getOutputStream();
      out.write("GET / HTTP/1.1\r\nHost: localhost\r\n".getBytes(StandardCharsets.UTF_8));
      long taken = dripUntilCut(socket, "X-A: b\r\n");
      assertThat(taken).isGreaterThanOrEqualTo(SHORT.head().toNanos());
    }
    assertThat(server.get("/livez").status()).isEqualTo(200);
  }

  @Test
  void aLineThatNeverEndsIsCutOff() throws Exception {
    try (Socket socket = connect()) {
      dripUntilCut(socket, "G");
    }
  }

  @Test
  void aBodyThatComesByteByByteIsToldSoAndCutOff() throws Exception {
    for (String type : List.of("application/json", "multipart/form-data; boundary=b")) {
      try (Socket socket = connect()) {
        socket
            .getOutputStream()
            .write(
                ("POST /api/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                        + type
                        + "\r\nContent-Length: 50000\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        Thread drip =
            Thread.ofVirtual()
                .start(
                    () -> {
                      try {
                        dripUntilCut(socket, " ");
                      } catch (IOException | InterruptedException e) {
                        // It was cut: what was read meanwhile says how.
                      }
                    });
        byte[] head = socket.getInputStream().readNBytes("HTTP/1.1 408 ".length());
        assertThat(new String(head, StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 408 ");
        drip.interrupt();
        drip.join();
      }
    }
  }

  @Test
  void whoSendsNothingIsCutOff() throws IOException {
    try (Socket socket = connect()) {
      assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  void whoDoesNotReadIsCutOffAndNothingIsLogged() throws Exception {
    try (Logged logged = new Logged();
        Socket socket = new Socket()) {
      socket.setReceiveBufferSize(1 << 10);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
      CountDownLatch cut = new CountDownLatch(1);
      String request = "GET /api/articles HTTP/1.1\r\nHost: localhost\r\n\r\n";
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  // Replies pile up until the server waits for its reader.
                  while (true) {
                    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                  }
                } catch (IOException e) {
                  cut.countDown();
                }
              });
      assertThat(cut.await(CUT_WITHIN.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(logged.lines()).isEmpty();
    }
  }

  @Test
  void anAnswerMayTakeItsTime() {
    Reply reply =
        server.send(
            server
                .request("/api/ask")
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(
                    java.net.http.HttpRequest.BodyPublishers.ofString(
                        "{\"question\": \"what did Makarov threaten\"}")));
    assertThat(reply.text()).contains("event: answer");
  }

  @Test
  void onlySoManyConnectionsAreOpen() throws Exception {
    List<Socket> sockets = new ArrayList<>();
    try (ArchiveServer small =
        ArchiveServer.guarded(List.of(), AccessSettings.standard(), Set.of(), SHORT)) {
      for (int n = 0; n < CONNECTIONS; n++) {
        sockets.add(connect(small));
      }
      // The next ones wait, and are heard once the idle ones are cut.
      assertThat(small.get("/livez").status()).isEqualTo(200);
      for (Socket socket : sockets) {
        assertThat(socket.getInputStream().read()).isEqualTo(-1);
      }
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  /// Sends a little again and again; how long it took until the server had enough, in nanoseconds.
  private static long dripUntilCut(Socket socket, String drop)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    try {
      while (System.nanoTime() - begin < CUT_WITHIN.toNanos()) {
        socket.getOutputStream().write(drop.getBytes(StandardCharsets.UTF_8));
        InputStream in = socket.getInputStream();
        if (in.available() > 0) {
          return System.nanoTime() - begin;
        }
        Thread.sleep(A_MOMENT_MILLIS);
      }
    } catch (SocketException e) {
      return System.nanoTime() - begin;
    }
    throw new AssertionError("nobody cut it off in " + CUT_WITHIN);
  }

  private Socket connect() throws IOException {
    return connect(server);
  }

  private static Socket connect(ArchiveServer server) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout((int) CUT_WITHIN.toMillis());
    return socket;
  }
}
