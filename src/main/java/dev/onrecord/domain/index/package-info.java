/// The records that the search index is given and that a search returns.
@NullMarked
package dev.onrecord.domain.index;

import org.jspecify.annotations.NullMarked;
