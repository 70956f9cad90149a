package dev.onrecord.domain.article;

/// A newspaper, agency or website that published articles of the archive.
///
/// @param name as the articles state it
/// @param articles how many state it, at least 1
public record Outlet(String name, int articles) {}
