package dev.onrecord.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

/// The address that a server listens on, and the clients that it accepts.
///
/// @param host address
/// @param port 0 means any free port
/// @param allowedHosts accepted names in the `Host` header, besides those of this machine
/// @param corsOrigins sites whose pages may call the server, such as `https://news.example`; `*`
///   for all
/// @param timeouts limits for slow clients
public record ListenSettings(
    String host,
    int port,
    Set<String> allowedHosts,
    Set<String> corsOrigins,
    ClientTimeouts timeouts) {
  public ListenSettings {
    allowedHosts = Set.copyOf(allowedHosts);
    corsOrigins = Set.copyOf(corsOrigins);
  }

  /// Settings that accept connections from this machine only.
  public static ListenSettings toThisMachine(int port) {
    return new ListenSettings("127.0.0.1", port, Set.of(), Set.of(), ClientTimeouts.STANDARD);
  }

  /// Whether an address is reachable from this machine only.
  public static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      // Not a loopback address; binding to it fails later with its own message.
      return false;
    }
  }
}
