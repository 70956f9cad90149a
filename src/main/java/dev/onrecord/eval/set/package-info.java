/// What is measured with, and the files it comes in. [dev.onrecord.eval.set.QuestionSetFormat]
/// names the formats; each has a class that reads it.
@NullMarked
package dev.onrecord.eval.set;

import org.jspecify.annotations.NullMarked;
