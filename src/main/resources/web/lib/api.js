import { events } from "./event-stream.js";
import { Problem } from "./problem.js";

/**
 * Asks a question; yields {event, data} as the answer grows. The last event is always `answer`:
 * anything else is thrown as a Problem.
 */
export async function* ask(request, signal) {
  const response = await send("/api/ask", {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Accept: "text/event-stream, application/json;q=0.9",
    },
    body: JSON.stringify(request),
    signal,
  });
  if (!response.headers.get("Content-Type")?.startsWith("text/event-stream")) {
    yield { event: "answer", data: await json(response, signal) };
    return;
  }
  try {
    for await (const { event, data } of events(response.body)) {
      if (event === "error") throw new Problem(data);
      yield { event, data };
      if (event === "answer") return;
    }
  } catch (error) {
    if (error instanceof Problem || signal?.aborted) throw error;
    throw Problem.cutOff();
  }
  throw Problem.cutOff();
}

/** One page of the archive's articles: {articles, page, pages, total}. */
export async function articles({ query = "", page = 1 } = {}, signal) {
  const parameters = new URLSearchParams();
  if (query) parameters.set("query", query);
  if (page > 1) parameters.set("page", page);
  const suffix = parameters.size ? `?${parameters}` : "";
  return json(await send(`/api/articles${suffix}`, { signal }), signal);
}

/** One article with its text and blocks. */
export async function article(id, signal) {
  return json(await send(`/api/articles/${encodeURIComponent(id)}`, { signal }), signal);
}

async function send(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (error) {
    throw options.signal?.aborted ? error : Problem.unreachable();
  }
  if (!response.ok) throw await Problem.of(response);
  return response;
}

async function json(response, signal) {
  try {
    return await response.json();
  } catch (error) {
    throw signal?.aborted ? error : Problem.cutOff();
  }
}
