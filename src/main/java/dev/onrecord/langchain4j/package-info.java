/// What a LangChain4j application puts into its own chain.
@NullMarked
package dev.onrecord.langchain4j;

import org.jspecify.annotations.NullMarked;
