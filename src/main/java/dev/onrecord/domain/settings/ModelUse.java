package dev.onrecord.domain.settings;

/// The language model that wrote an answer.
///
/// @param provider such as `ollama`
/// @param model its name at the provider
/// @param prompts SHA-256 of the prompts
public record ModelUse(String provider, String model, String prompts) {}
