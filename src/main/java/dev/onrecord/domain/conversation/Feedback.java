package dev.onrecord.domain.conversation;

import java.time.Instant;
import java.util.Optional;

/// A reader's feedback on an answer.
///
/// @param helpful whether the reader calls the answer helpful
/// @param comment in the reader's words, not blank
/// @param given when it was last changed, to the millisecond
public record Feedback(boolean helpful, Optional<String> comment, Instant given) {}
