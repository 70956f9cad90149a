/// Who says what: the statements of an article, each with its speaker, their role and the outlet
/// that reports it. [dev.onrecord.segment.speech.Statements] is the entry point.
///
/// A sentence becomes a [dev.onrecord.segment.speech.SpeechFrame], in which
/// [dev.onrecord.segment.speech.Attributions] finds the phrase that speaks, and
/// [dev.onrecord.segment.speech.Speakers] tells whom the phrase means.
@NullMarked
package dev.onrecord.segment.speech;

import org.jspecify.annotations.NullMarked;
