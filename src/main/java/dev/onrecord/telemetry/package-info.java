/// Metrics and traces of a running program. [dev.onrecord.telemetry.Telemetry] is the entry point.
/// They contain no questions and no article texts.
@org.jspecify.annotations.NullMarked
package dev.onrecord.telemetry;
