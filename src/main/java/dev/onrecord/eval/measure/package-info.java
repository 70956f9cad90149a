/// Measures and their arithmetic. [dev.onrecord.eval.measure.Measure] is one number of a run;
/// [dev.onrecord.eval.measure.Table] prints numbers.
@NullMarked
package dev.onrecord.eval.measure;

import org.jspecify.annotations.NullMarked;
