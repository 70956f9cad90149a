package dev.onrecord.question;

import dev.onrecord.domain.question.Question;
import java.util.Optional;

/// One of the questions that somebody asks at once.
///
/// @param question as it stands alone
/// @param side who it asks about, where the others ask the same about others
public record Part(Question question, Optional<String> side) {}
