/// Measures quality and speed. [dev.onrecord.eval.Evaluation] asks question sets.
/// [dev.onrecord.eval.FollowUpEvaluation] and [dev.onrecord.eval.ClaimEvaluation] measure single
/// stages. Each makes a [dev.onrecord.eval.Report]. [dev.onrecord.eval.Benchmark] measures time.
@NullMarked
package dev.onrecord.eval;

import org.jspecify.annotations.NullMarked;
