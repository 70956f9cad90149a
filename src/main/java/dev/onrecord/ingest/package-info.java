/// Bytes as received to the text and metadata that they state: [dev.onrecord.ingest.TextReader] is
/// the entry point.
@NullMarked
package dev.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
