/// Mails: [dev.onrecord.ingest.mail.Mail] is the entry point.
@NullMarked
package dev.onrecord.ingest.mail;

import org.jspecify.annotations.NullMarked;
