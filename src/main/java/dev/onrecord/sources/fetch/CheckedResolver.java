package dev.onrecord.sources.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/// Resolves a host name only if all of its addresses are allowed.
final class CheckedResolver extends SystemDefaultDnsResolver {
  private final Predicate<InetAddress> allowed;

  CheckedResolver(Predicate<InetAddress> allowed) {
    this.allowed = allowed;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = super.resolve(host);
    for (InetAddress address : addresses) {
      if (!allowed.test(address)) {
        throw new Forbidden(
            "it leads to %s, which is no address of the public internet"
                .formatted(address.getHostAddress()));
      }
    }
    return addresses;
  }

  /// Thrown for a name with an address that is not allowed.
  static final class Forbidden extends UnknownHostException {
    private static final long serialVersionUID = 1;

    Forbidden(String reason) {
      super(reason);
    }
  }
}
