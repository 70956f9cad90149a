/// The best evidence, ordered anew by a model that reads question and sentence together.
/// [dev.onrecord.rerank.CrossEncoder] is the entry point.
@NullMarked
package dev.onrecord.rerank;

import org.jspecify.annotations.NullMarked;
