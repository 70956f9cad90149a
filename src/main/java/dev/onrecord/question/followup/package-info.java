/// Follow-up questions, which are made to stand alone: [dev.onrecord.question.followup.FollowUps]
/// is the entry point. [dev.onrecord.question.followup.NextQuestions] writes questions that may be
/// asked next.
@NullMarked
package dev.onrecord.question.followup;

import org.jspecify.annotations.NullMarked;
