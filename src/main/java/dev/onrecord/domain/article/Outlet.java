package dev.onrecord.domain.article;

/// Who published articles of the archive.
///
/// @param name as their sources state it
/// @param articles how many there are, at least 1
public record Outlet(String name, int articles) {}
