const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: "long", timeZone: "UTC" });

/** A date in the reader's locale; a text that is not a date is returned unchanged. */
export function day(published) {
  if (!published) return "";
  const date = new Date(published);
  return Number.isNaN(date.getTime()) ? published : DAY.format(date);
}

const MOMENT = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** A moment in the reader's locale and time zone. */
export function moment(instant) {
  return MOMENT.format(new Date(instant));
}

const MINUTE = new Intl.DateTimeFormat(undefined, { dateStyle: "long", timeStyle: "short" });

/** Such as "22 November 2026 at 14:05", in the reader's time zone. */
export function exactly(instant) {
  return MINUTE.format(new Date(instant));
}

export function plural(count, one, many = `${one}s`) {
  return `${count.toLocaleString()} ${count === 1 ? one : many}`;
}

/** Whether a text is an address that a link may lead to. */
export function isWeb(url) {
  return /^https?:\/\//i.test(url ?? "");
}

/** Role, speaker and outlet, such as "General Nikolai Makarov, via BBC News", as far as known. */
export function attribution({ speaker, role, via }) {
  const who = [role, speaker].filter(Boolean).join(" ");
  return [who, via && `via ${via}`].filter(Boolean).join(", ");
}

/** The announcement for screen readers when a turn is finished. */
export function spoken({ state, answer, problem }) {
  if (state === "stopped") return "Stopped.";
  if (state === "failed") return `${problem.title}. ${problem.detail}`;
  if (answer.status !== "answered") return `Not in this archive. ${answer.answer}`;
  const words = answer.sentences.map(({ text }) => text).join(" ");
  return `Answer: ${words} ${plural(answer.citations.length, "source")}.`;
}
