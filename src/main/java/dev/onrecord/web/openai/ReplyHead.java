package dev.onrecord.web.openai;

import java.time.Instant;
import java.util.UUID;

/// What is known of a reply before its answer.
///
/// @param id a number of its own, without the prefix of its kind
/// @param created in seconds since 1970
/// @param root of addresses, such as `http://localhost:8080`; empty where it is not known
public record ReplyHead(String id, long created, String root) {
  /// The head of a new reply.
  public static ReplyHead now(String root) {
    return new ReplyHead(
        UUID.randomUUID().toString().replace("-", ""), Instant.now().getEpochSecond(), root);
  }
}
