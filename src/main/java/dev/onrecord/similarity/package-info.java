/// How like texts are, by the vectors of their tokens or by their words: arithmetic that stages
/// share.
@NullMarked
package dev.onrecord.similarity;

import org.jspecify.annotations.NullMarked;
