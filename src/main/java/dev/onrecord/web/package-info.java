/// The HTTP interface and the page: [dev.onrecord.web.WebServer] is the entry point.
@NullMarked
package dev.onrecord.web;

import org.jspecify.annotations.NullMarked;
