/// What the search index is given, and what a search of it returns.
@NullMarked
package dev.onrecord.domain.index;

import org.jspecify.annotations.NullMarked;
