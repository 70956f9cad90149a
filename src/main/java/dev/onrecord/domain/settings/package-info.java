/// The settings of the service, and the settings that are recorded in an answer.
@NullMarked
package dev.onrecord.domain.settings;

import org.jspecify.annotations.NullMarked;
