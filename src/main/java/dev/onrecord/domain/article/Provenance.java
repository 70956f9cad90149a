package dev.onrecord.domain.article;

/// Where a text came from.
///
/// @param origin the file or address
/// @param metadata what was stated about it there
public record Provenance(String origin, Metadata metadata) {}
