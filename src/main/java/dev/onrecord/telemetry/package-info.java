/// What is counted and timed while the service runs: [dev.onrecord.telemetry.Telemetry] gives it to
/// Prometheus and to OpenTelemetry. Nothing of what is asked or read is in it.
@org.jspecify.annotations.NullMarked
package dev.onrecord.telemetry;
