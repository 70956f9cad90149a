package dev.onrecord.web.access;

import java.net.InetAddress;

/// Addresses with the same beginning, in the notation of CIDR (RFC 4632): `10.0.0.0/8`,
/// `2001:db8::/32`, or one address alone.
///
/// @param address whose first bits all have
/// @param bits how many
public record Network(InetAddress address, int bits) {
  /// Reads one; names are not looked up.
  ///
  /// @throws IllegalArgumentException if it is none: what would be right
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

  /// Whether an address is in it. One of IPv4 is in none of IPv6.
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
