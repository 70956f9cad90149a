package dev.onrecord.segment.speech;

import java.util.Optional;

/// The speaker of a sentence, and the outlet that reports the words.
///
/// @param speaker the subject of saying
/// @param via the name of the outlet, if it is not the speaker itself
record Attribution(NounPhrase speaker, Optional<String> via) {}
