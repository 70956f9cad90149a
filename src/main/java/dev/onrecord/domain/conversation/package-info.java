/// Requests and their answers, in conversations, as they are saved.
@NullMarked
package dev.onrecord.domain.conversation;

import org.jspecify.annotations.NullMarked;
