/// RSS and Atom: [dev.onrecord.ingest.feed.Feed] is the entry point.
@NullMarked
package dev.onrecord.ingest.feed;

import org.jspecify.annotations.NullMarked;
