/// Segmenting: finds the blocks, passages and sentences of an article's text, and who says what
/// ([dev.onrecord.segment.speech]). [dev.onrecord.segment.Segmenter] is the entry point.
///
/// Everything here is a pure function of the text, in time linear in its length; all offsets are
/// half-open, in UTF-16 code units.
@NullMarked
package dev.onrecord.segment;

import org.jspecify.annotations.NullMarked;
