/// Quality and speed, measured: [dev.onrecord.eval.Evaluation] over question sets,
/// [dev.onrecord.eval.Benchmark] over a running pipeline.
@NullMarked
package dev.onrecord.eval;

import org.jspecify.annotations.NullMarked;
