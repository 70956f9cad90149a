/// Language models, through LangChain4j: evidence to claims that nobody trusts yet.
/// [dev.onrecord.llm.LanguageModel] is the entry point; what each model is told is in
/// [dev.onrecord.llm.Prompts].
@NullMarked
package dev.onrecord.llm;

import org.jspecify.annotations.NullMarked;
