/// The way of a question to its answer, readable in one method: `AnswerFlow.answer`.
///
/// [dev.onrecord.ask.QuestionAnswering] is the entry point. [dev.onrecord.ask.Conversations] also
/// saves questions and answers.
@NullMarked
package dev.onrecord.ask;

import org.jspecify.annotations.NullMarked;
