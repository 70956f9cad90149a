/// Words of questions that limit which articles are searched:
/// [dev.onrecord.question.filter.FilterPhrases] is the entry point.
@NullMarked
package dev.onrecord.question.filter;

import org.jspecify.annotations.NullMarked;
