package dev.onrecord.web.access;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the client of a request that proxies may have forwarded. Each proxy appends the address of
/// its peer to `X-Forwarded-For`. A client can send any value at the start of that list, so it is
/// read from the end, as long as the writer of an entry is a trusted proxy.
final class Proxies {
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  /// A port, as in `1.2.3.4:80` and `[::1]:80`. A plain IPv6 address has more than one colon.
  private static final Pattern PORT = Pattern.compile("^(\\[[^]]*]|[^:]*):\\d*$");

  private static final Pattern AROUND = Pattern.compile("^\\[|]$|%.*$");

  private final List<Network> trusted;

  Proxies(List<Network> trusted) {
    this.trusted = List.copyOf(trusted);
  }

  Client client(Context context) {
    InetAddress peer =
        address(context.req().getRemoteAddr())
            .orElseThrow(() -> new IllegalStateException("a connection has an address"));
    if (!isTrusted(peer)) {
      return new Client(peer, context.scheme());
    }
    return new Client(
        origin(peer, values(context, "X-Forwarded-For")),
        values(context, "X-Forwarded-Proto").stream()
            .findFirst()
            .map(scheme -> scheme.toLowerCase(Locale.ROOT))
            .filter(List.of("http", "https")::contains)
            .orElse(context.scheme()));
  }

  /// The nearest address that is not a trusted proxy.
  private InetAddress origin(InetAddress peer, List<String> nearestFirst) {
    InetAddress nearest = peer;
    for (String text : nearestFirst) {
      Optional<InetAddress> address = address(text);
      if (address.isEmpty()) {
        return nearest;
      }
      nearest = address.get();
      if (!isTrusted(nearest)) {
        return nearest;
      }
    }
    return nearest;
  }

  /// The values of a header that may occur several times, the last first.
  private static List<String> values(Context context, String header) {
    return Collections.list(context.req().getHeaders(header)).stream()
        .flatMap(COMMA::splitAsStream)
        .map(String::strip)
        .toList()
        .reversed();
  }

  private boolean isTrusted(InetAddress address) {
    return trusted.stream().anyMatch(network -> network.contains(address));
  }

  /// Host names are not looked up.
  private static Optional<InetAddress> address(String text) {
    String alone = AROUND.matcher(PORT.matcher(text).replaceFirst("$1")).replaceAll("");
    try {
      return Optional.of(InetAddress.ofLiteral(alone));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
