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
export async function articles(wanted, signal) {
  return listing("/api/articles", wanted, signal);
}

/** One page of the conversations, the last used first: {conversations, page, pages, total}. */
export async function conversations(wanted, signal) {
  return listing("/api/conversations", wanted, signal);
}

async function listing(path, { query = "", page = 1 } = {}, signal) {
  const parameters = new URLSearchParams();
  if (query) parameters.set("query", query);
  if (page > 1) parameters.set("page", page);
  const suffix = parameters.size ? `?${parameters}` : "";
  return json(await send(`${path}${suffix}`, { signal }), signal);
}

/** One conversation with its answers. */
export async function conversation(id, signal) {
  return json(await send(`/api/conversations/${encodeURIComponent(id)}`, { signal }), signal);
}

/** Gives a conversation another title; resolves to the conversation. */
export async function rename(id, title) {
  return json(
    await send(`/api/conversations/${encodeURIComponent(id)}`, {
      method: "PATCH",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ title }),
    }),
  );
}

/** Deletes a conversation with its answers. */
export async function remove(id) {
  await send(`/api/conversations/${encodeURIComponent(id)}`, { method: "DELETE" });
}

/** One answer, as it was given. */
export async function answer(id) {
  return json(await send(`/api/answers/${encodeURIComponent(id)}`, {}));
}

/** Asks a kept answer's question again: {answer, identical, changes, now}. */
export async function replay(id) {
  return json(await send(`/api/answers/${encodeURIComponent(id)}/replay`, {}));
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
