package dev.onrecord.domain.conversation;

import dev.onrecord.domain.answer.Outcome;

/// One question of a conversation, and its outcome.
///
/// @param answerId names the answer
/// @param asked the question as it was typed
/// @param standalone the question as it was understood, without the conversation
public record Turn(String answerId, String asked, String standalone, Outcome outcome) {}
