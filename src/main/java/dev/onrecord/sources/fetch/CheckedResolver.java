package dev.onrecord.sources.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/// Resolves names to addresses that are allowed, all of them or none.
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

  /// A name that leads where nobody may go.
  static final class Forbidden extends UnknownHostException {
    private static final long serialVersionUID = 1;

    Forbidden(String reason) {
      super(reason);
    }
  }
}
