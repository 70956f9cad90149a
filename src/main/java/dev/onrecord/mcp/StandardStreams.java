package dev.onrecord.mcp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// The MCP server over standard streams: one message per line in UTF-8, answered concurrently.
public final class StandardStreams {
  private final McpEndpoint endpoint;
  private final String base;
  private final OutputStream out;
  private final Lock writing = new ReentrantLock();

  /// @param base prefix of the collection's addresses; may be empty
  public StandardStreams(McpEndpoint endpoint, String base, OutputStream out) {
    this.endpoint = endpoint;
    this.base = base;
    this.out = out;
  }

  /// Answers messages until the input ends, and finishes the running ones.
  ///
  /// @throws IOException if the input cannot be read
  public void serve(InputStream in) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    try (ExecutorService answering = Executors.newVirtualThreadPerTaskExecutor()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          String message = line;
          answering.execute(() -> answer(message));
        }
      }
    }
  }

  private void answer(String message) {
    switch (endpoint.answer(message, Optional.empty(), base)) {
      case McpReply.Response(var json) -> write(json);
      case McpReply.Refused(var json) -> write(json);
      case McpReply.None() -> {}
    }
  }

  /// One message is one line, because JSON escapes line breaks.
  private void write(String json) {
    writing.lock();
    try {
      out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("whoever asked has gone", e);
    } finally {
      writing.unlock();
    }
  }
}
