/** The dropped files, also from dropped folders, without hidden files. */
export async function droppedFiles({ items, files }) {
  // Read the entries at once: after the first await the drop is over.
  const entries = [...items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.length) return [...files].filter(isShown);
  return (await Promise.all(entries.filter(isShown).map(filesOf))).flat();
}

function isShown({ name }) {
  return !name.startsWith(".");
}

async function filesOf(entry) {
  if (entry.isFile) return [await new Promise((resolve, reject) => entry.file(resolve, reject))];
  const reader = entry.createReader();
  const files = [];
  // A reader returns a folder in parts; an empty part is the end.
  while (true) {
    const part = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!part.length) return files;
    files.push(...(await Promise.all(part.filter(isShown).map(filesOf))).flat());
  }
}
