package dev.onrecord.sources.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/// Tells addresses of the public internet from all others, so that a URL of a user cannot reach
/// servers that only this machine or its network can reach.
///
/// The ranges are those of IANA's registries of special-purpose addresses (RFC 6890 and later). Of
/// IPv6 only global unicast counts, without the parts that carry an IPv4 address inside.
final class PublicAddresses {
  /// A range of IPv4 addresses: all with the first `bits` bits of `start`.
  private record Range(int start, int bits) {
    static Range of(String prefix) {
      String[] parts = prefix.split("/", 2);
      int start = 0;
      for (String part : parts[0].split("\\.", -1)) {
        start = (start << 8) | Integer.parseInt(part);
      }
      return new Range(start, Integer.parseInt(parts[1]));
    }

    boolean contains(int address) {
      return (address ^ start) >>> (32 - bits) == 0;
    }
  }

  private static final List<Range> RESERVED =
      List.of(
          Range.of("0.0.0.0/8"),
          Range.of("10.0.0.0/8"),
          Range.of("100.64.0.0/10"),
          Range.of("127.0.0.0/8"),
          Range.of("169.254.0.0/16"),
          Range.of("172.16.0.0/12"),
          Range.of("192.0.0.0/24"),
          Range.of("192.0.2.0/24"),
          Range.of("192.88.99.0/24"),
          Range.of("192.168.0.0/16"),
          Range.of("198.18.0.0/15"),
          Range.of("198.51.100.0/24"),
          Range.of("203.0.113.0/24"),
          Range.of("224.0.0.0/3"));

  private PublicAddresses() {}

  static boolean contains(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address
        ? isPublic(int32(bytes, 0))
        : isGlobalUnicast(int32(bytes, 0));
  }

  private static boolean isPublic(int address) {
    for (Range range : RESERVED) {
      if (range.contains(address)) {
        return false;
      }
    }
    return true;
  }

  /// @param start the first 32 bits
  private static boolean isGlobalUnicast(int start) {
    boolean isUnicast = start >>> 29 == 1;
    // 2001::/23 is for protocols such as Teredo, 2001:db8::/32 for examples; 2002::/16 contains
    // IPv4
    // addresses.
    boolean isSpecial =
        start >>> 9 == 0x20010000 >>> 9 || start == 0x20010db8 || start >>> 16 == 0x2002;
    return isUnicast && !isSpecial;
  }

  private static int int32(byte[] bytes, int from) {
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      value = (value << 8) | (bytes[i] & 0xFF);
    }
    return value;
  }
}
