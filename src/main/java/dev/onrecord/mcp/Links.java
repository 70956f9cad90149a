package dev.onrecord.mcp;

import java.util.Optional;

/// Builds links to pages for the people who use an agent.
///
/// @param root of the collection, without a slash at its end; empty without an HTTP server
/// @param base the path of the root; may be empty
record Links(Optional<String> root, String base) {
  /// The absolute address of a path; the path alone without an HTTP server.
  String at(String path) {
    return root.orElse(base) + path;
  }
}
