/// What must last, in SQLite: articles as received and the text their offsets count in, and
/// conversations with their answers. [dev.onrecord.store.Database] is the entry point.
@NullMarked
package dev.onrecord.store;

import org.jspecify.annotations.NullMarked;
