/// How like texts are, by the vectors of their tokens: arithmetic that ranking and checking share.
@NullMarked
package dev.onrecord.similarity;

import org.jspecify.annotations.NullMarked;
