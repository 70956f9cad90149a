/// Keys to a server: what each permits, and how much its holder may ask for.
@NullMarked
package dev.onrecord.domain.access;

import org.jspecify.annotations.NullMarked;
