package dev.onrecord.web.page;

import java.util.Optional;
import java.util.regex.Pattern;

/// Where the reader reached a collection.
///
/// @param root such as `http://localhost:8080/c/press`, without a slash at its end; none where the
///   request's `Host` is no proper one
/// @param base the path of that, which may be empty
public record Origin(Optional<String> root, String base) {
  /// RFC 3986, without what no browser sends: a name or IPv4 address, or an IPv6 address in
  /// brackets, and a port.
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})|\\[[0-9A-Fa-f:.]{2,45}])(?::\\d{1,5})?");

  /// The origin of a request. Its `Host` is the client's word and may be anything.
  ///
  /// @param scheme `http` or `https`
  public static Origin of(String scheme, Optional<String> host, String base) {
    return new Origin(
        host.filter(name -> HOST.matcher(name).matches()).map(name -> scheme + "://" + name + base),
        base);
  }

  /// The address of a path; the path itself where the origin is not known.
  String at(String path) {
    return root.orElse(base) + path;
  }
}
