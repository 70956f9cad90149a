package dev.onrecord.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;

/// What the log of a server has.
public final class Logs {
  private static final String APPENDER = "STDERR";

  private Logs() {}

  /// Has each HTTP request logged from now on.
  public static void requests() {
    logger("dev.onrecord.access").setLevel(Level.INFO);
  }

  /// Has each question logged from now on, in its words.
  public static void questions() {
    logger("dev.onrecord.questions").setLevel(Level.INFO);
  }

  /// Has each line be a JSON object from now on.
  public static void json() {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    if (logger(org.slf4j.Logger.ROOT_LOGGER_NAME).getAppender(APPENDER)
        instanceof OutputStreamAppender<ILoggingEvent> appender) {
      JsonLayout layout = new JsonLayout();
      layout.setContext(context);
      layout.start();
      LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
      encoder.setContext(context);
      encoder.setCharset(StandardCharsets.UTF_8);
      encoder.setLayout(layout);
      encoder.start();
      appender.setEncoder(encoder);
    }
  }

  private static Logger logger(String name) {
    return ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(name);
  }
}
