package dev.onrecord.web.page;

import java.util.Optional;
import java.util.regex.Pattern;

/// The address at which the reader reached a collection.
///
/// @param root such as `http://localhost:8080/c/press`, without a slash at its end; empty if the
///   request's `Host` is not valid
/// @param base the path of the root; may be empty
public record Origin(Optional<String> root, String base) {
  /// The forms of RFC 3986 that browsers send: a name, an IPv4 address, or an IPv6 address in
  /// brackets, and a port.
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})|\\[[0-9A-Fa-f:.]{2,45}])(?::\\d{1,5})?");

  /// The origin of a request. A client can send any text as `Host`.
  ///
  /// @param scheme `http` or `https`
  public static Origin of(String scheme, Optional<String> host, String base) {
    return new Origin(
        host.filter(name -> HOST.matcher(name).matches()).map(name -> scheme + "://" + name + base),
        base);
  }

  /// The absolute address of a path; the path alone if the root is unknown.
  String at(String path) {
    return root.orElse(base) + path;
  }
}
