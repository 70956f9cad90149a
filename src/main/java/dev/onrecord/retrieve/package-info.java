/// A question to evidence. [dev.onrecord.retrieve.Retriever] is the port that answers ask,
/// [dev.onrecord.retrieve.ArticleIndex] the one that the archive fills; adapters live in
/// subpackages. [dev.onrecord.retrieve.LateInteraction] is the arithmetic they share.
@NullMarked
package dev.onrecord.retrieve;

import org.jspecify.annotations.NullMarked;
