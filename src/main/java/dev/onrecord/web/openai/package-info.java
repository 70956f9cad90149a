/// Requests and replies of OpenAI's API. Start with [dev.onrecord.web.openai.ChatRequest] for chat
/// completions and with [dev.onrecord.web.openai.ResponsesRequest] for responses. Offsets are
/// half-open and count UTF-16 code units.
@NullMarked
package dev.onrecord.web.openai;

import org.jspecify.annotations.NullMarked;
