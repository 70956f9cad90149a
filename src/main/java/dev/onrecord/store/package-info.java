/// What must last: articles as received and the text their offsets count in, in SQLite.
/// [dev.onrecord.store.ArticleStore] is the entry point.
@NullMarked
package dev.onrecord.store;

import org.jspecify.annotations.NullMarked;
