/// The answerer that needs no language model: it quotes.
/// [dev.onrecord.answer.extractive.ExtractiveAnswerer] is the entry point.
@NullMarked
package dev.onrecord.answer.extractive;

import org.jspecify.annotations.NullMarked;
