package dev.onrecord.domain.settings;

import java.util.Optional;

/// The settings that an answer depends on, besides the archive and a language model.
///
/// @param caution how readily an answer is refused
/// @param reranker SHA-256 of the cross-encoder that orders the best evidence, if there is one
/// @param version of the program
public record AnswerSettings(Caution caution, Optional<String> reranker, String version) {}
