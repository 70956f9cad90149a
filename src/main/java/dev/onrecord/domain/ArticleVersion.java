package dev.onrecord.domain;

import java.time.Instant;
import java.util.Optional;

/// An article with one of the texts that it has or had.
///
/// @param article with this text and what was stated about it then
/// @param added when the archive took it in, where that is known
/// @param ended when another text took its place, or the article was removed; empty if it stands
public record ArticleVersion(Article article, Optional<Instant> added, Optional<Instant> ended) {}
