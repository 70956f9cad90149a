package dev.onrecord.web.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/// The address and scheme of a client.
///
/// @param address of the sender; behind trusted proxies, the address that they report
/// @param scheme http or https
public record Client(InetAddress address, String scheme) {
  /// Bytes of an IPv6 address that identify a subscriber, who may use every address below them.
  private static final int SUBSCRIBER_BYTES = 8;

  /// The key for counting requests: an IPv4 address, or the first 64 bits of an IPv6 address.
  String group() {
    byte[] bytes = address.getAddress();
    if (bytes.length > SUBSCRIBER_BYTES) {
      Arrays.fill(bytes, SUBSCRIBER_BYTES, bytes.length, (byte) 0);
    }
    try {
      return InetAddress.getByAddress(bytes).getHostAddress();
    } catch (UnknownHostException e) {
      throw new IllegalStateException("an address has 4 or 16 bytes", e);
    }
  }
}
