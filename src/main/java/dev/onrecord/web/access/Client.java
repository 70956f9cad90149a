package dev.onrecord.web.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/// Where a request comes from.
///
/// @param address of whoever sent it, as far as those who passed it on are trusted
/// @param scheme http or https, as they spoke it
public record Client(InetAddress address, String scheme) {
  /// What one subscriber of IPv6 has at least: every address in it may be theirs.
  private static final int SUBSCRIBER_BYTES = 8;

  /// What requests are counted by: an address of IPv4, or the first 64 bits of one of IPv6.
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
