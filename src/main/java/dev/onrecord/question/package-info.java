/// A question's text, read: what misspelled words mean, which questions are in it, which of their
/// words carry meaning and what kind of answer each asks for.
/// [dev.onrecord.question.QuestionReader] is the entry point.
@NullMarked
package dev.onrecord.question;

import org.jspecify.annotations.NullMarked;
