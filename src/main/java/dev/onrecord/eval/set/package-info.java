/// Question sets and their files. [dev.onrecord.eval.set.QuestionSetFormat] names the formats; a
/// class for each reads it.
@NullMarked
package dev.onrecord.eval.set;

import org.jspecify.annotations.NullMarked;
