/// Access control: who calls a server, with which permissions, and how often.
/// [dev.onrecord.web.access.Access] is the entry point; routes use
/// [dev.onrecord.web.access.Caller].
@NullMarked
package dev.onrecord.web.access;

import org.jspecify.annotations.NullMarked;
