import { events } from "./event-stream.js";
import { at } from "./place.js";
import { Problem } from "./problem.js";

/**
 * Asks a question; yields {event, data} as the answer grows. The last event is always `answer`:
 * anything else is thrown as a Problem.
 */
export async function* ask(request, signal) {
  const { headers, ...sent } = body("POST", request);
  const response = await send("/api/ask", {
    ...sent,
    headers: { ...headers, Accept: "text/event-stream, application/json;q=0.9" },
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

/** Suggested questions: to ask next after a question, or, without one, to start with. */
export async function suggest(request, signal) {
  return (await json(await send("/api/suggest", { ...body("POST", request), signal }), signal)).suggestions;
}

/** One page of the articles that match {query, outlet, from, to}: {articles, page, pages, total}. */
export async function articles(wanted, signal) {
  return listing("/api/articles", wanted, signal);
}

/** The collections that the reader may see: [{name, articles, url}]. */
export async function collections() {
  return (await json(await send("/api/collections", {}))).collections;
}

/** The archive's outlets: [{name, articles}]. */
export async function outlets() {
  return (await json(await send("/api/outlets", {}))).outlets;
}

/**
 * Adds a file; resolves to {article, added}, where `added` is false if the archive had the text,
 * or, for a file with several articles, to {articles: [{origin, outcome, id, title, reason}]}.
 */
export async function addFile(file, signal) {
  const form = new FormData();
  form.set("file", file);
  try {
    const response = await send("/api/articles", { method: "POST", body: form, signal });
    const body = await json(response, signal);
    return body.articles ? { articles: body.articles } : { article: body, added: response.status === 201 };
  } catch (problem) {
    if (problem.articles?.length) return { articles: problem.articles };
    throw problem;
  }
}

/** Adds a text with its metadata: {text, title, author, outlet, published, url}. */
export async function addText(article) {
  const response = await send("/api/articles", body("POST", article));
  return { article: await json(response), added: response.status === 201 };
}

/** One page of the conversations, the most recently used first: {conversations, page, pages, total}. */
export async function conversations(wanted, signal) {
  return listing("/api/conversations", wanted, signal);
}

async function listing(path, { page = 1, ...wanted } = {}, signal) {
  const parameters = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value));
  if (page > 1) parameters.set("page", page);
  const suffix = parameters.size ? `?${parameters}` : "";
  return json(await send(`${path}${suffix}`, { signal }), signal);
}

/** One conversation with its answers. */
export async function conversation(id, signal) {
  return json(await send(`/api/conversations/${encodeURIComponent(id)}`, { signal }), signal);
}

/** Renames a conversation; resolves to the conversation. */
export async function rename(id, title) {
  return json(await send(`/api/conversations/${encodeURIComponent(id)}`, body("PATCH", { title })));
}

/** Deletes a conversation with its answers. */
export async function remove(id) {
  await send(`/api/conversations/${encodeURIComponent(id)}`, { method: "DELETE" });
}

/** One saved answer. */
export async function answer(id) {
  return json(await send(`/api/answers/${encodeURIComponent(id)}`, {}));
}

/** Asks the question of a saved answer again: {answer, identical, changes, now}. */
export async function replay(id) {
  return json(await send(`/api/answers/${encodeURIComponent(id)}/replay`, {}));
}

/** The reasons for the rank of a citation: {rank, of, reasons, today}. */
export async function why(id, n) {
  return json(await send(`/api/answers/${encodeURIComponent(id)}/citations/${n}/why`, {}));
}

/** Saves feedback on an answer: {helpful, comment}. */
export async function giveFeedback(id, feedback) {
  return json(await send(`/api/answers/${encodeURIComponent(id)}/feedback`, body("PUT", feedback)));
}

/** Deletes the feedback on an answer. */
export async function withdrawFeedback(id) {
  await send(`/api/answers/${encodeURIComponent(id)}/feedback`, { method: "DELETE" });
}

/** One article with its text, blocks and statements; in its current text, or in the given version. */
export async function article(id, version) {
  return json(await send(`/api/articles/${encodeURIComponent(id)}${version ? `?version=${encodeURIComponent(version)}` : ""}`, {}));
}

/** The versions of an article, the newest first: [{sha256, added, ended, title}]. */
export async function versions(id) {
  return (await json(await send(`/api/articles/${encodeURIComponent(id)}/versions`, {}))).versions;
}

/** The place of a quote in the current text of its article: {quote, stands, now, gone}. */
export async function quoteToday(id, version, { start, end }) {
  return json(await send(`/api/articles/${encodeURIComponent(id)}/quote?${new URLSearchParams({ version, start, end })}`, {}));
}

function body(method, content) {
  return { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(content) };
}

async function send(path, options) {
  let response;
  try {
    response = await fetch(at(path), options);
  } catch (error) {
    throw options.signal?.aborted ? error : Problem.unreachable();
  }
  if (response.status === 401) location.assign(`/sign-in?${new URLSearchParams({ then: location.pathname + location.search })}`);
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
