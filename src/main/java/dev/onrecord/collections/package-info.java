/// Archives side by side that know nothing of one another.
@NullMarked
package dev.onrecord.collections;

import org.jspecify.annotations.NullMarked;
