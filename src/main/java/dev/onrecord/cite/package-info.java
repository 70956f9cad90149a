/// Citing: finds the exact spans of articles that evidence stands for. [dev.onrecord.cite.Citer] is
/// the entry point.
@NullMarked
package dev.onrecord.cite;

import org.jspecify.annotations.NullMarked;
