package dev.onrecord.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// The host and port that a server listens on.
///
/// @param port in [0, 65535]; 0 means any free port
record ListenAddress(String host, int port) {
  /// Checks the address before the models are loaded, which takes seconds.
  ///
  /// @throws IllegalStateException if a server cannot listen there; the message says what to do
  void requireFree() {
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new IllegalStateException("the host name '%s' of --host is unknown".formatted(host));
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
    } catch (BindException e) {
      throw new IllegalStateException(objection(String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw new IllegalStateException(
          "cannot listen on %s:%d: %s".formatted(host, port, e.getMessage()));
    }
  }

  private String objection(String reason) {
    return reason.startsWith("Address already in use")
        ? "port %d is already in use; stop the other program, or choose another port with --port"
            .formatted(port)
        : "cannot listen on %s:%d (%s); choose another address with --host and --port"
            .formatted(host, port, reason);
  }

  /// The address for a browser on this machine.
  ///
  /// @param actualPort the port that the server got
  String url(int actualPort) {
    boolean local = host.equals("127.0.0.1") || host.equals("0.0.0.0");
    return "http://%s:%d".formatted(local ? "localhost" : host, actualPort);
  }
}
