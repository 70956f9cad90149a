package dev.onrecord.web.openai;

import java.time.Instant;
import java.util.UUID;

/// The parts of a reply that are known before its answer.
///
/// @param id unique id, without the prefix of the kind of reply
/// @param created in seconds since 1970
/// @param root of addresses, such as `http://localhost:8080`; empty if unknown
public record ReplyHead(String id, long created, String root) {
  /// The head of a new reply.
  public static ReplyHead now(String root) {
    return new ReplyHead(
        UUID.randomUUID().toString().replace("-", ""), Instant.now().getEpochSecond(), root);
  }
}
