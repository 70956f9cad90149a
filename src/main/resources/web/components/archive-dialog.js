import { html, nothing } from "lit";
import { articles } from "../lib/api.js";
import { imprint, plural } from "../lib/wording.js";
import { ListingDialog } from "./listing-dialog.js";

/** `#archive`: every article's headline, to search and to page through. */
class ArchiveDialog extends ListingDialog {
  words = {
    name: "archive",
    hash: "#archive",
    heading: "The archive",
    label: "Search the archive’s headlines and text",
    placeholder: "Search articles",
  };

  fetch(wanted, signal) {
    return articles(wanted, signal);
  }

  count(total) {
    return total ? plural(total, "article") : "No article matches.";
  }

  items({ articles }) {
    return articles.map((article) => html`<li>
      <a class="listing-title" href="/articles/${encodeURIComponent(article.id)}" dir="auto" lang=${article.language || nothing}>${article.title}</a>
      <span class="imprint">${imprint(article)}</span>
    </li>`);
  }
}

customElements.define("archive-dialog", ArchiveDialog);
