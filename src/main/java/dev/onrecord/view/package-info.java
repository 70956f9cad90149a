/// Answers, articles and citations as JSON. The fields of these records are the API contract.
@NullMarked
package dev.onrecord.view;

import org.jspecify.annotations.NullMarked;
