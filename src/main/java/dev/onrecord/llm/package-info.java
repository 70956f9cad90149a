/// Calls of language models, through LangChain4j. They turn evidence into claims, which are not
/// trusted yet. Start at [dev.onrecord.llm.LanguageModel]; the prompts are in
/// [dev.onrecord.llm.Prompts].
@NullMarked
package dev.onrecord.llm;

import org.jspecify.annotations.NullMarked;
