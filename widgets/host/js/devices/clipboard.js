// data-copy="name" and data-content="text" on a button: puts the text on the clipboard and sends the
// event `name` with "done" or "failed".

export function clipboard(root, emit, whenAnswered) {
  root.addEventListener("click", ({ target }) => {
    const name = target.closest("[data-copy]")?.dataset.copy;
    if (!name) return;
    whenAnswered(async () => {
      const button = root.querySelector(`[data-copy="${CSS.escape(name)}"]`);
      if (!button) return;
      const value = (await copy(button.dataset.content)) ? "done" : "failed";
      emit({ name, value, committed: true });
    });
  });
  return { refresh: () => {}, stop: () => {} };
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Over plain http there is no such clipboard, and a browser may refuse it.
    return false;
  }
}
