/// The phrase of a sentence that a question asks for. [dev.onrecord.answer.phrase.PhraseReader] is
/// the entry point.
@NullMarked
package dev.onrecord.answer.phrase;

import org.jspecify.annotations.NullMarked;
