package dev.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import dev.onrecord.Submissions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/// What a reader may have before them.
enum View {
  EMPTY {
    @Override
    void open(ArchiveServer server, BrowserTab tab) {
      tab.goAfresh(server, "/");
      assertThat(tab.part("suggestion").first()).isVisible();
    }
  },
  ANSWERED {
    @Override
    void open(ArchiveServer server, BrowserTab tab) {
      tab.goAfresh(server, "/");
      tab.ask("what did Makarov threaten", "answered");
      assertThat(tab.part("suggestion").first()).isAttached();
    }
  },
  CARD {
    @Override
    void open(ArchiveServer server, BrowserTab tab) {
      ANSWERED.open(server, tab);
      tab.part("chip").first().hover();
      assertThat(tab.part("card")).isVisible();
    }
  },
  FURTHER {
    @Override
    void open(ArchiveServer server, BrowserTab tab) {
      ANSWERED.open(server, tab);
      tab.part("why").last().click();
      assertThat(tab.part("reasons").last().locator("li").first()).isVisible();
      tab.part("thumb-down").click();
      assertThat(tab.part("comment")).isFocused();
    }

    // The thumb is the answer’s, and the next view is to find it as it was.
    @Override
    void leave(BrowserTab tab) {
      tab.part("thumb-down").click();
      assertThat(tab.part("feedback-said")).containsText("Removed");
    }
  },
  EDITING {
    @Override
    void open(ArchiveServer server, BrowserTab tab) {
      ANSWERED.open(server, tab);
      tab.part("edit").click();
      assertThat(tab.part("edited")).isFocused();
    }
  },
  PANEL {
    @Override
    void open(ArchiveServer server, BrowserTab tab) {
      ANSWERED.open(server, tab);
      tab.part("chip").first().click();
      assertThat(tab.part("passage-mark").first()).isInViewport();
      assertThat(tab.part("fingerprint-check")).isAttached();
    }
  },
  NOTICES {
    @Override
    void open(ArchiveServer server, BrowserTab tab) {
      tab.goAfresh(server, "/");
      tab.ask("waht did gates and merkel say about iran, and where is deveselu?", "answered");
      assertThat(tab.part("notice")).hasCount(2);
    }
  },
  NOT_FOUND {
    @Override
    void open(ArchiveServer server, BrowserTab tab) {
      tab.goAfresh(server, "/");
      tab.ask("what did Angela Merkel say about the shield", "not_found");
    }
  },
  ARTICLE {
    @Override
    void open(ArchiveServer server, BrowserTab tab) {
      tab.goAfresh(server, "/articles/000_2bcf2a5f582daf81#790-917");
      assertThat(tab.part("passage-mark").first()).isInViewport();
      assertThat(tab.part("fingerprint-check")).isAttached();
    }
  },
  STATEMENTS {
    @Override
    void open(ArchiveServer server, BrowserTab tab) {
      tab.goAfresh(server, "/articles/000_2bcf2a5f582daf81");
      tab.part("statements").scrollIntoViewIfNeeded();
      assertThat(tab.part("suggestion").first()).isAttached();
    }
  },
  ARCHIVE {
    @Override
    void open(ArchiveServer server, BrowserTab tab) {
      tab.goAfresh(server, "/archive");
      assertThat(tab.part("archive").locator("li")).hasCount(5);
    }
  },
  INTAKE {
    @Override
    void open(ArchiveServer server, BrowserTab tab) {
      ARCHIVE.open(server, tab);
      tab.part("add").click();
      tab.part("files")
          .setInputFiles(
              new FilePayload[] {
                new FilePayload("photo.jpg", "image/jpeg", new byte[] {-1, -40, -1, 0, 7}),
                seed("000_2bcf2a5f582daf81.txt"),
                seed("001_8b2e8709c28eed86.txt"),
              });
      assertThat(tab.part("intake-said")).containsText("1 refused");
    }

    private static FilePayload seed(String name) {
      try {
        return new FilePayload(
            name, "text/plain", Files.readAllBytes(Submissions.SEEDS.resolve(name)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },
  PASTING {
    @Override
    void open(ArchiveServer server, BrowserTab tab) {
      ARCHIVE.open(server, tab);
      tab.part("add").click();
      tab.part("paste").click();
      assertThat(tab.part("pasted-text")).isFocused();
    }
  },
  CONVERSATION {
    @Override
    void open(ArchiveServer server, BrowserTab tab) {
      ANSWERED.open(server, tab);
      tab.ask("what else did he say?", "answered");
      tab.ask("and Medvedev?", "answered");
      tab.ask("how old is he?", "not_found");
      assertThat(tab.part("standalone")).hasCount(3);
    }
  },
  CONVERSATIONS {
    @Override
    void open(ArchiveServer server, BrowserTab tab) {
      server.ask("what did Putin say");
      ANSWERED.open(server, tab);
      tab.part("conversations-open").click();
      Locator first = tab.part("conversation").first();
      first.getByTestId("rename").click();
      assertThat(tab.part("title")).isFocused();
      tab.part("conversation").nth(1).getByTestId("delete").click();
      assertThat(tab.part("confirm")).isFocused();
    }
  },
  ANSWER {
    @Override
    void open(ArchiveServer server, BrowserTab tab) {
      tab.goAfresh(
          server, "/answers/" + server.ask("what did Makarov threaten").path("id").asText());
      tab.part("replay").click();
      assertThat(tab.part("replayed")).containsText("quote for quote");
    }
  };

  /// Opens it and waits until it stands.
  abstract void open(ArchiveServer server, BrowserTab tab);

  /// Puts back what opening it changed on the server.
  void leave(BrowserTab tab) {}
}
