/// Segment: an article's text to blocks, passages, sentences and statements (who said what).
///
/// Start with [dev.onrecord.segment.Segmenter]. Everything here is a pure function of the text, in
/// time linear in its length; all offsets are half-open, in UTF-16 code units.
@NullMarked
package dev.onrecord.segment;

import org.jspecify.annotations.NullMarked;
