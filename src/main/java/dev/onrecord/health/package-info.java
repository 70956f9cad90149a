/// Whether all that answers need works: [dev.onrecord.health.Health].
@org.jspecify.annotations.NullMarked
package dev.onrecord.health;
