/// Onrecord: ask a news archive; every answer is a quote you can check.
///
/// Start with [dev.onrecord.Onrecord], the composition root.
@NullMarked
package dev.onrecord;

import org.jspecify.annotations.NullMarked;
