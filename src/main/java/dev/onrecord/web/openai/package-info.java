/// What OpenAI's clients send and expect, as records made of answers: chat completions begin with
/// [dev.onrecord.web.openai.ChatRequest], responses with
/// [dev.onrecord.web.openai.ResponsesRequest]. Offsets are half-open and count UTF-16 code units.
@NullMarked
package dev.onrecord.web.openai;

import org.jspecify.annotations.NullMarked;
