/// Durable storage in SQLite: articles with the bytes that they were read from, conversations with
/// their answers, and access keys. [dev.onrecord.store.Database] is the entry point.
@NullMarked
package dev.onrecord.store;

import org.jspecify.annotations.NullMarked;
