package dev.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/// What a reader may have before them.
enum View {
  EMPTY {
    @Override
    void open(ArchiveServer server, BrowserTab tab) {
      tab.goAfresh(server, "/");
      assertThat(tab.page().locator(".headline")).hasCount(5);
    }
  },
  ANSWERED {
    @Override
    void open(ArchiveServer server, BrowserTab tab) {
      tab.goAfresh(server, "/");
      tab.ask("what did Makarov threaten", "answered");
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
  ARCHIVE {
    @Override
    void open(ArchiveServer server, BrowserTab tab) {
      tab.goAfresh(server, "/#archive");
      assertThat(tab.part("archive").locator("li")).hasCount(5);
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
}
