/// Evidence to a draft of an answer; answerers live in subpackages.
@NullMarked
package dev.onrecord.answer;

import org.jspecify.annotations.NullMarked;
