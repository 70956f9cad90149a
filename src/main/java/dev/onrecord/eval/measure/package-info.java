/// The arithmetic of measuring: [dev.onrecord.eval.measure.Measure] is one number of a run,
/// [dev.onrecord.eval.measure.Table] how numbers are printed.
@NullMarked
package dev.onrecord.eval.measure;

import org.jspecify.annotations.NullMarked;
