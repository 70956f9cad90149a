/// An answer on its way from draft to outcome, its citations, and the explanation of its ranking.
@NullMarked
package dev.onrecord.domain.answer;

import org.jspecify.annotations.NullMarked;
