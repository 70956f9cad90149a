package dev.onrecord.mcp;

import java.util.Optional;

/// Where an agent's reader finds the pages of articles.
///
/// @param root of the collection, without a slash at its end; none where no server is asked
/// @param base the path of that, which may be empty
record Links(Optional<String> root, String base) {
  /// The address of a path; the path itself where no server is known.
  String at(String path) {
    return root.orElse(base) + path;
  }
}
