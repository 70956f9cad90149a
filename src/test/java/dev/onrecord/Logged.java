package dev.onrecord;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/// Hears what is logged as a warning or worse, by anything.
public final class Logged implements AutoCloseable {
  private final Logger root =
      ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  public Logged() {
    lines.setContext(root.getLoggerContext());
    lines.start();
    root.addAppender(lines);
  }

  /// The lines so far.
  public List<String> lines() {
    return List.copyOf(lines.list).stream()
        .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .map(
            event ->
                event.getFormattedMessage()
                    + (event.getThrowableProxy() == null ? "" : " with a stack trace"))
        .toList();
  }

  @Override
  public void close() {
    root.detachAppender(lines);
  }
}
