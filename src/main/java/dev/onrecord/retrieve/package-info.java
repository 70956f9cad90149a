/// A question to evidence. [dev.onrecord.retrieve.Retriever] is the port that answers ask,
/// [dev.onrecord.retrieve.Vocabulary] tells what words there are, and
/// [dev.onrecord.retrieve.ArticleIndex] is what the archive fills; adapters live in subpackages.
@NullMarked
package dev.onrecord.retrieve;

import org.jspecify.annotations.NullMarked;
