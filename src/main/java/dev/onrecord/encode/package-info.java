/// Text to vectors, in this process: [dev.onrecord.encode.Encoder] is the entry point.
@NullMarked
package dev.onrecord.encode;

import org.jspecify.annotations.NullMarked;
