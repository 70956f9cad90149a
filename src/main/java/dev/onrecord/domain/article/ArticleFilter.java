package dev.onrecord.domain.article;

import java.time.LocalDate;
import java.util.Optional;

/// The conditions that articles of a list meet; an empty one is met by all.
///
/// @param query words that must all stand in the title or text, in any case
/// @param from first day of publication, inclusive
/// @param to last day of publication, inclusive
public record ArticleFilter(
    Optional<String> query,
    Optional<String> outlet,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {}
