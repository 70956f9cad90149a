/// What the person who runs the service chooses, and what an answer records of it.
@NullMarked
package dev.onrecord.domain.settings;

import org.jspecify.annotations.NullMarked;
