package dev.onrecord.ingest.html;

import dev.onrecord.domain.article.Metadata;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a page calls itself: it tells the page's own article from others that it tells of.
final class PageIdentity {
  private static final Pattern SCHEME = Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE);
  private static final Pattern END = Pattern.compile("/?(?:#.*)?$");
  private static final Pattern HOST = Pattern.compile("^[^/?#]+");

  private final Set<String> addresses = new HashSet<>();
  private final Set<String> headlines = new HashSet<>();

  /// Adds the address and the title that a part of the page states for the whole.
  void add(Metadata stated) {
    stated.url().map(PageIdentity::address).ifPresent(addresses::add);
    stated.title().ifPresent(title -> addHeadline(title, stated.outlet()));
  }

  /// Adds a title, with and without the outlet's name after it.
  void addHeadline(String title, Optional<String> outlet) {
    headlines.add(headline(title));
    headlines.add(headline(Titles.withoutOutlet(title, outlet)));
  }

  /// Whether one of these is the page's address.
  boolean isAt(Collection<String> urls) {
    return urls.stream().map(PageIdentity::address).anyMatch(addresses::contains);
  }

  /// Whether this is the page's title.
  boolean isTitled(String title) {
    return headlines.contains(headline(title));
  }

  /// Without what makes no other page of it: scheme, fragment, last slash, case of the host.
  private static String address(String url) {
    String bare = END.matcher(SCHEME.matcher(url.strip()).replaceFirst("")).replaceFirst("");
    return HOST.matcher(bare).replaceFirst(host -> host.group().toLowerCase(Locale.ROOT));
  }

  private static String headline(String title) {
    return title.toLowerCase(Locale.ROOT);
  }
}
