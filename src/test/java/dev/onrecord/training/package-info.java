/// Computes the numbers that the program ships: how token vectors are reduced, what sentences are
/// ranked by, and when an answer is refused. README tells the commands.
@NullMarked
package dev.onrecord.training;

import org.jspecify.annotations.NullMarked;
