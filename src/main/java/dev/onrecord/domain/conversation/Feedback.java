package dev.onrecord.domain.conversation;

import java.time.Instant;
import java.util.Optional;

/// What a reader said about an answer.
///
/// @param helpful whether it was
/// @param comment in the reader's words, not blank
/// @param given when it was said last, to the millisecond
public record Feedback(boolean helpful, Optional<String> comment, Instant given) {}
