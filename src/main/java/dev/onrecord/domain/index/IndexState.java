package dev.onrecord.domain.index;

/// Which state of the archive an answer rests on.
///
/// @param generation grows with every change of the archive
public record IndexState(long generation, int articles, int passages) {}
