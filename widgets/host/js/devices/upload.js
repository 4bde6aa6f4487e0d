// data-upload="name" on a file box: reads the file chosen as text and sends it as the event `name`.
// The file goes no farther than this page. One that cannot be read, or is too large, comes as "".
const MOST_BYTES = 100_000;

export function upload(root, emit) {
  root.addEventListener("change", async ({ target }) => {
    const [file] = target.files ?? [];
    const name = target.dataset.upload;
    if (!name || !file) return;
    // A file can be dropped while the reader is in a box that it is to fill.
    target.focus({ preventScroll: true });
    const value = await textOf(file, MOST_BYTES);
    // Or choosing the same file again would be no change.
    target.value = "";
    emit({ name, value, committed: true });
  });
  return { refresh: () => {}, stop: () => {} };
}

export async function textOf(file, mostBytes) {
  if (file.size > mostBytes) return "";
  try {
    return await file.text();
  } catch {
    return "";
  }
}
