/// Who calls a server, what they may do, and how often: [dev.onrecord.web.access.Access] is the
/// entry point, [dev.onrecord.web.access.Caller] what everybody else sees of it.
@NullMarked
package dev.onrecord.web.access;

import org.jspecify.annotations.NullMarked;
