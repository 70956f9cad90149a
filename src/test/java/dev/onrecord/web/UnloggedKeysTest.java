package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import dev.onrecord.Submissions;
import dev.onrecord.domain.access.Permission;
import dev.onrecord.web.access.AccessSettings;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// No key stands in a log or in a reply, whatever becomes of the request that it came with.
final class UnloggedKeysTest {
  @Test
  void noKeyIsLoggedOrSentBack() {
    LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    Logger root = loggers.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Logger ours = loggers.getLogger("dev.onrecord");
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    lines.setContext(loggers);
    lines.start();
    Level before = root.getLevel();
    root.addAppender(lines);
    root.setLevel(Level.INFO);
    ours.setLevel(Level.TRACE);
    try (ArchiveServer server =
        ArchiveServer.guarded(
            Submissions.seeds(), AccessSettings.standard(), Set.of(), ClientTimeouts.STANDARD)) {
      KeyHolder holder = KeyHolder.of(server, Permission.READ, "main");
      String random = holder.secret().substring("onr_000000000000_".length());
      List<Reply> replies =
          List.of(
              holder.get("/api/articles"),
              holder.get("/api/articles?query=" + holder.secret()),
              holder.send("POST", "/api/ask", "{"),
              holder.send("POST", "/api/articles", "{}"),
              new KeyHolder(server, holder.key(), holder.secret() + "x").get("/api/articles"),
              server.send(
                  server
                      .request("/sign-in")
                      .POST(BodyPublishers.ofString("key=" + holder.secret() + "x"))),
              server.send(
                  server.request("/api/articles").header("Authorization", holder.secret()).GET()),
              server.get("/v1/models"));
      assertThat(replies).noneMatch(reply -> reply.text().contains(random));
      // A line that is ours, so that this cannot pass for want of any.
      LoggerFactory.getLogger("dev.onrecord.test").trace("heard");
      String logged =
          List.copyOf(lines.list).stream()
              .map(
                  event ->
                      event.getFormattedMessage()
                          + (event.getThrowableProxy() == null
                              ? ""
                              : ThrowableProxyUtil.asString(event.getThrowableProxy())))
              .collect(Collectors.joining("\n"));
      assertThat(logged).contains("heard").doesNotContain(random, "onr_");
    } finally {
      root.detachAppender(lines);
      root.setLevel(before);
      ours.setLevel(null);
    }
  }
}
