package dev.onrecord.archive;

import dev.onrecord.domain.article.Submission;

/// The text of an article that reading a document, or a part of one, gave.
///
/// @param submission what it was read from
record Reading(Submission submission, String text, String sha256) {}
