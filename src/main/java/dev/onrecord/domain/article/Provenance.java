package dev.onrecord.domain.article;

/// An origin of a text.
///
/// @param origin the file or address
/// @param metadata that this origin stated
public record Provenance(String origin, Metadata metadata) {}
