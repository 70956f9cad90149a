package dev.onrecord.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

/// Where a server listens, and to whom.
///
/// @param host address
/// @param port 0 takes a free one
/// @param allowedHosts names by which it may be called besides those of this machine
/// @param corsOrigins sites whose pages may call it, such as `https://news.example`; `*` for all
/// @param patience with those who are slow
public record ListenSettings(
    String host,
    int port,
    Set<String> allowedHosts,
    Set<String> corsOrigins,
    ClientTimeouts patience) {
  public ListenSettings {
    allowedHosts = Set.copyOf(allowedHosts);
    corsOrigins = Set.copyOf(corsOrigins);
  }

  /// To this machine alone.
  public static ListenSettings toThisMachine(int port) {
    return new ListenSettings("127.0.0.1", port, Set.of(), Set.of(), ClientTimeouts.STANDARD);
  }

  /// Whether an address is of this machine alone.
  public static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      // Listening there fails with a message of its own.
      return false;
    }
  }
}
