package dev.onrecord.web;

import com.fasterxml.jackson.databind.JsonNode;

/// What a reader whose browser runs no scripts may have before them.
enum ServedView {
  START {
    @Override
    String path(ArchiveServer server) {
      return "/";
    }
  },
  ARCHIVE {
    @Override
    String path(ArchiveServer server) {
      return "/archive";
    }
  },
  ARTICLE {
    @Override
    String path(ArchiveServer server) {
      return "/articles/000_2bcf2a5f582daf81#790-917";
    }
  },
  MARKED {
    @Override
    String path(ArchiveServer server) {
      return "/articles/000_2bcf2a5f582daf81?mark=790-917&highlight=791-878#790-917";
    }
  },
  NO_ARTICLE {
    @Override
    String path(ArchiveServer server) {
      return "/articles/nobody";
    }
  },
  ANSWER {
    @Override
    String path(ArchiveServer server) {
      return answer(server, "waht did gates and merkel say about iran, and where is deveselu?");
    }
  },
  NOT_FOUND {
    @Override
    String path(ArchiveServer server) {
      return answer(server, "what did Angela Merkel say about the shield");
    }
  };

  private static String answer(ArchiveServer server, String question) {
    JsonNode answer = server.ask(question);
    return "/answers/" + answer.path("id").asText();
  }

  /// Its address on a server over the seeds.
  abstract String path(ArchiveServer server);
}
