/// Computes the numbers that the program ships: how token vectors are reduced, what sentences are
/// ranked by, and when an answer is refused. The commands are in
/// `src/site/markdown/models-and-training.md`.
@NullMarked
package dev.onrecord.training;

import org.jspecify.annotations.NullMarked;
