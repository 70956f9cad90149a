package dev.onrecord.sources.fetch;

import dev.onrecord.sources.fetch.Fetched.Validators;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/// Fetches documents by http and https, from the public internet only.
///
/// For each connection, also after a redirection, the host name is resolved once, and the
/// connection goes to the addresses that were checked. So a name that resolves to another address a
/// moment later gains nothing. The check is of the address bytes, so its spelling does not matter.
/// Thread-safe.
public final class Fetcher implements AutoCloseable {
  /// The largest document, unpacked, in bytes.
  public static final int MAX_BYTES = 16 << 20;

  private static final int MAX_REDIRECTIONS = 5;
  private static final int MAX_PORT = 65_535;
  private static final Timeout PATIENCE = Timeout.ofSeconds(15);

  /// The time for a document, also if the server keeps sending slowly.
  private static final long MAX_NANOS = TimeUnit.SECONDS.toNanos(60);

  private final CloseableHttpClient client;

  private Fetcher(Predicate<InetAddress> allowed) {
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new CheckedResolver(allowed))
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(PATIENCE)
                            .setSocketTimeout(PATIENCE)
                            .build())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setConnectionRequestTimeout(PATIENCE)
                    .setResponseTimeout(PATIENCE)
                    .build())
            .setUserAgent("Onrecord")
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .build();
  }

  /// A fetcher that reaches addresses of the public internet.
  public static Fetcher ofPublicInternet() {
    return new Fetcher(PublicAddresses::contains);
  }

  /// A fetcher that reaches the allowed addresses.
  static Fetcher of(Predicate<InetAddress> allowed) {
    return new Fetcher(allowed);
  }

  /// Parses a URL that a person may have typed.
  ///
  /// @throws FetchException if it is no http or https URL
  public static URI address(String text) throws FetchException {
    try {
      return checked(URI.create(text.strip()));
    } catch (IllegalArgumentException e) {
      throw notAnAddress();
    }
  }

  private static URI checked(URI address) throws FetchException {
    boolean isWeb =
        "http".equalsIgnoreCase(address.getScheme())
            || "https".equalsIgnoreCase(address.getScheme());
    if (!isWeb || address.getHost() == null || address.getPort() > MAX_PORT) {
      throw notAnAddress();
    }
    if (address.getUserInfo() != null) {
      throw new FetchException("it holds a user name; leave that out");
    }
    return address;
  }

  private static FetchException notAnAddress() {
    return new FetchException(
        "it is no absolute http or https URL such as https://example.org/story");
  }

  /// Fetches a document.
  ///
  /// @throws FetchException if there is no document, or its address is not allowed
  public Fetched fetch(URI address) throws FetchException {
    return fetchIfChanged(address, Validators.NONE)
        .orElseThrow(
            () -> new FetchException("the server answers 304 to a request without conditions"));
  }

  /// Fetches a document again if it has changed.
  ///
  /// @param since the validators of the last fetch
  /// @return empty if it has not changed
  /// @throws FetchException if there is no document, or its address is not allowed
  public Optional<Fetched> fetchIfChanged(URI address, Validators since) throws FetchException {
    long deadline = System.nanoTime() + MAX_NANOS;
    URI at = checked(address);
    for (int redirections = 0; redirections <= MAX_REDIRECTIONS; redirections++) {
      FetchedReply reply = get(at, since, deadline);
      switch (reply) {
        case FetchedReply.Moved(var to) -> at = checked(to);
        case FetchedReply.Unchanged() -> {
          return Optional.empty();
        }
        case FetchedReply.Document(var fetched) -> {
          return Optional.of(fetched);
        }
      }
    }
    throw new FetchException("it is redirected more than %d times".formatted(MAX_REDIRECTIONS));
  }

  private FetchedReply get(URI at, Validators since, long deadline) throws FetchException {
    HttpGet request = new HttpGet(at);
    since.tag().ifPresent(tag -> request.setHeader("If-None-Match", tag));
    since.modified().ifPresent(day -> request.setHeader("If-Modified-Since", day));
    try {
      return client.execute(request, response -> FetchedReply.of(at, response, deadline));
    } catch (FetchedReply.Refused e) {
      throw new FetchException(e.reason());
    } catch (CheckedResolver.Forbidden e) {
      throw new FetchException(String.valueOf(e.getMessage()));
    } catch (UnknownHostException e) {
      throw new FetchException("the name %s is not known".formatted(at.getHost()));
    } catch (SocketTimeoutException e) {
      throw new FetchException("the server did not answer in time");
    } catch (IOException e) {
      throw new FetchException("it cannot be reached: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    client.close(CloseMode.IMMEDIATE);
  }
}
