/// What is logged, and how: [dev.onrecord.log.Logs].
@org.jspecify.annotations.NullMarked
package dev.onrecord.log;
