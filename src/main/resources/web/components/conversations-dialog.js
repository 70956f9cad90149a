import { html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { conversations, remove } from "../lib/api.js";
import { plural } from "../lib/wording.js";
import "./conversation-item.js";
import { ListingDialog } from "./listing-dialog.js";

/** `#conversations`: what was asked before, to open, rename, delete and search. */
class ConversationsDialog extends ListingDialog {
  words = {
    name: "conversations",
    hash: "#conversations",
    heading: "Conversations",
    label: "Search titles and questions",
    placeholder: "Search titles and questions",
  };

  fetch(wanted, signal) {
    return conversations(wanted, signal);
  }

  count(total, query) {
    if (total) return plural(total, "conversation");
    return query ? "No conversation matches." : "Nothing was asked yet. Every conversation will be kept here.";
  }

  items({ conversations }) {
    return repeat(
      conversations,
      ({ id }) => id,
      (conversation) => html`<li data-testid="conversation">
        <conversation-item
          .conversation=${conversation}
          @renamed=${({ detail }) => this.#renamed(detail)}
          @delete=${() => this.#delete(conversation)}
        ></conversation-item>
      </li>`,
    );
  }

  #renamed(conversation) {
    if (isOpen(conversation)) document.title = `${conversation.title} · Onrecord`;
    this.load(this.listing.page);
  }

  async #delete(conversation) {
    try {
      await remove(conversation.id);
    } catch (problem) {
      // What another tab deleted is gone as well.
      if (problem.status !== 404) {
        this.problem = problem;
        return;
      }
    }
    if (isOpen(conversation)) {
      location.replace("/#conversations");
      return;
    }
    const { page, conversations } = this.listing;
    await this.load(conversations.length === 1 && page > 1 ? page - 1 : page);
    await this.updateComplete;
    this.querySelector("input").focus();
  }
}

function isOpen({ id }) {
  return location.pathname === `/conversations/${id}`;
}

customElements.define("conversations-dialog", ConversationsDialog);
