package dev.onrecord.domain.answer;

/// A passage that a search found.
///
/// @param part number of the part of the question that it was found for, from 1
/// @param place of the passage in the ranking for that part
/// @param citation of the passage, checked against its article
public record Hit(int part, RankedPlace place, Citation citation) {}
