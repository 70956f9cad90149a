package dev.onrecord.domain.index;

/// The state of the archive that an answer rests on.
///
/// @param generation grows with every change of the archive
public record IndexState(long generation, int articles, int passages) {}
