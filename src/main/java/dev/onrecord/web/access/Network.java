package dev.onrecord.web.access;

import java.net.InetAddress;

/// A network in CIDR notation (RFC 4632), such as `10.0.0.0/8` or `2001:db8::/32`, or a single
/// address.
///
/// @param address an address of the network
/// @param bits number of leading bits that all addresses of the network share
public record Network(InetAddress address, int bits) {
  /// Reads a network. Host names are not looked up.
  ///
  /// @throws IllegalArgumentException if the text is not a network; the message says what is right
  public static Network of(String text) {
    String[] parts = text.split("/", -1);
    try {
      InetAddress address = InetAddress.ofLiteral(parts[0]);
      int most = address.getAddress().length * Byte.SIZE;
      int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
      if (parts.length <= 2 && bits >= 0 && bits <= most) {
        return new Network(address, bits);
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(objection(text), e);
    }
    throw new IllegalArgumentException(objection(text));
  }

  private static String objection(String text) {
    return "must be an address or a network such as 10.0.0.0/8 or fd00::/8, got '" + text + "'";
  }

  /// Whether an address is in the network. An IPv4 address is in no IPv6 network.
  public boolean contains(InetAddress other) {
    byte[] mine = address.getAddress();
    byte[] theirs = other.getAddress();
    if (mine.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 1 << (Byte.SIZE - 1 - bit % Byte.SIZE);
      if (((mine[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
