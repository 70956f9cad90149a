/// Quality and speed, measured: [dev.onrecord.eval.Evaluation] asks question sets,
/// [dev.onrecord.eval.FollowUpEvaluation] and [dev.onrecord.eval.ClaimEvaluation] measure parts of
/// the way, each to a [dev.onrecord.eval.Report]; [dev.onrecord.eval.Benchmark] times a running
/// pipeline.
@NullMarked
package dev.onrecord.eval;

import org.jspecify.annotations.NullMarked;
