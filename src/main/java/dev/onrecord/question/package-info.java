/// A question's text, read: which words carry meaning and what kind of answer is asked for.
/// [dev.onrecord.question.QuestionReader] is the entry point.
@NullMarked
package dev.onrecord.question;

import org.jspecify.annotations.NullMarked;
