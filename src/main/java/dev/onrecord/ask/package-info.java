/// The question's pipeline, readable in one method: [dev.onrecord.ask.QuestionAnswering] is the
/// entry point.
@NullMarked
package dev.onrecord.ask;

import org.jspecify.annotations.NullMarked;
