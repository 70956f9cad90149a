/// Fetching documents from the web: [dev.onrecord.sources.fetch.Fetcher] is the entry point.
@NullMarked
package dev.onrecord.sources.fetch;

import org.jspecify.annotations.NullMarked;
