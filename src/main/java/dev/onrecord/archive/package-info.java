/// The article's pipeline: read, segment, encode, store, index. [dev.onrecord.archive.Archive] is
/// the entry point.
@NullMarked
package dev.onrecord.archive;

import org.jspecify.annotations.NullMarked;
