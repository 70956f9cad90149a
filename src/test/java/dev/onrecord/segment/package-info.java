/// Tests of the segment stage. Start with [dev.onrecord.segment.SeedsTest].
@NullMarked
package dev.onrecord.segment;

import org.jspecify.annotations.NullMarked;
