/// Health checks of the service: [dev.onrecord.health.Health] is the entry point.
@org.jspecify.annotations.NullMarked
package dev.onrecord.health;
