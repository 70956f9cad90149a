package dev.onrecord.segment;

import java.util.Optional;

/// What a frame says of the source of its words.
///
/// @param speaker the subject of saying
/// @param via the name of the outlet that carries the words, where another one speaks
record Attribution(NounPhrase speaker, Optional<String> via) {}
