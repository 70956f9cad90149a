/// Answers, articles and citations as they are written in JSON: the records' fields are the
/// contract.
@NullMarked
package dev.onrecord.view;

import org.jspecify.annotations.NullMarked;
