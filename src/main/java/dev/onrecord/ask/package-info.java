/// The question's pipeline, readable in one method: [dev.onrecord.ask.QuestionAnswering] is the
/// entry point, and [dev.onrecord.ask.Conversations] where answers last.
@NullMarked
package dev.onrecord.ask;

import org.jspecify.annotations.NullMarked;
