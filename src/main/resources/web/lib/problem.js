/** A problem, from an RFC 9457 problem document or from the browser. */
export class Problem extends Error {
  constructor({ title, detail, status, articles }) {
    super(detail || title);
    this.title = title || "Something went wrong";
    this.detail = detail || "";
    this.status = status || 0;
    /** The result for each article of a file, if none could be added. */
    this.articles = articles ?? [];
  }

  static unreachable() {
    return new Problem({
      title: "The archive could not be reached",
      detail: "Nothing was lost. Check the connection, then try again.",
    });
  }

  static cutOff() {
    return new Problem({
      title: "The answer was cut off",
      detail: "The connection ended before the quotes were checked, so nothing is shown. Try again.",
    });
  }

  static deleted() {
    return new Problem({
      title: "This conversation was deleted",
      detail: "If you ask the question again, it starts a new conversation.",
    });
  }

  static async of(response) {
    const body = await response.json().catch(() => ({}));
    return new Problem({
      title: body.title || `The archive answered with status ${response.status}`,
      detail: body.detail,
      status: response.status,
      articles: body.articles,
    });
  }
}
