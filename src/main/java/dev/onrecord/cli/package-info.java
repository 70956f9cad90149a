/// The command line. [dev.onrecord.cli.OnrecordCommand] is the entry point.
@NullMarked
package dev.onrecord.cli;

import org.jspecify.annotations.NullMarked;
