/// Questions that lean on their conversation, made to stand alone:
/// [dev.onrecord.question.followup.FollowUps] is the entry point. What may be asked next is written
/// by [dev.onrecord.question.followup.NextQuestions].
@NullMarked
package dev.onrecord.question.followup;

import org.jspecify.annotations.NullMarked;
