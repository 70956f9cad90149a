package dev.onrecord.ingest.prose;

import dev.onrecord.domain.Metadata;

/// An article as a document tells it.
///
/// @param text without markup: paragraphs with a blank line between them
/// @param metadata what the document states, and nothing else
public record Story(String text, Metadata metadata) {}
