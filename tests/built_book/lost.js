/**
 * A reader who does a thousand things to a widget. Return how much was done, what is lost, and what the
 * engine would save now. `spare` are the controls that delete or replace when they are pressed, and say
 * so; `code` asks the engine for what it would save (pages.py).
 * @param {object} reader
 * @param {string} reader.id
 * @param {number} reader.seed
 * @param {number} reader.count
 * @param {(string | undefined)[]} reader.spare
 * @param {string[]} reader.typed
 * @param {{ name: string, bytes: number[], ours: boolean }[]} reader.files
 * @param {string} reader.code
 */
async ({ id, seed, count, spare, typed, files, code }) => {
  const root = /** @type {HTMLElement} */ (document.getElementById(id));
  const name = /** @type {string} */ (root.dataset.storageKey);

  let state = seed;
  const chance = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  /** @type {<One>(list: One[]) => One} */
  const pick = (list) => list[Math.floor(chance() * list.length)];

  /** @returns {{ log?: unknown, answers?: Record<string, { tries?: number }> } | null} */
  const stored = () => {
    for (const storage of [sessionStorage, localStorage]) {
      const key = Object.keys(storage).find((one) => one.endsWith(`#${encodeURIComponent(name)}`));
      if (key) return JSON.parse(storage.getItem(key) ?? "").values;
    }
    return null;
  };
  // What must never become less: runs, exercises, tries.
  const entries = () => {
    const { log, answers } = stored() ?? {};
    const tries = Object.values(answers ?? {}).reduce((sum, one) => sum + (one.tries ?? 0), 0);
    return (Array.isArray(log) ? log.length : 0) + tries;
  };

  /** @type {(control: Element, ...types: string[]) => void} */
  const fire = (control, ...types) => {
    for (const type of types) control.dispatchEvent(new Event(type, { bubbles: true }));
  };
  /** @param {HTMLInputElement} box */
  const choose = (box) => {
    // What takes the place of all that is there gets the wrong files alone.
    const fit = spare.includes(box.dataset.upload) ? files.filter(({ ours }) => !ours) : files;
    const { name: file, bytes } = pick(fit);
    const chosen = new DataTransfer();
    chosen.items.add(new File([Uint8Array.from(bytes)], file));
    box.files = chosen.files;
    fire(box, "change");
  };
  /** @param {HTMLInputElement} box */
  const write = (box) => {
    const text = pick(typed);
    box.value = box.tagName === "TEXTAREA" && chance() < 0.7 ? `${box.value}\n${text}` : text;
    fire(box, "input");
    if (chance() < 0.8) fire(box, "change");
  };
  /** @param {HTMLInputElement} slider */
  const move = (slider) => {
    const [least, most] = [slider.min, slider.max].map(Number);
    slider.value = String(least + chance() * (most - least));
    fire(slider, "input");
  };
  /** @param {Element} control */
  const select = (control) => {
    const list = /** @type {HTMLSelectElement} */ (control);
    list.value = pick([...list.options]).value;
    fire(list, "change");
  };

  /** @param {HTMLInputElement} control */
  const act = (control) => {
    if (control.type === "file") return choose(control);
    if (control.type === "range") return move(control);
    if (control.tagName === "SELECT") return select(control);
    if (control.tagName === "TEXTAREA" || control.type === "text") return write(control);
    return control.click();
  };
  const turn = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });
  // A frame, where one is drawn, then the turns in which the answer comes and is shown.
  /** @param {HTMLInputElement} control */
  const settled = async (control) => {
    if (control.matches("[type=range], [type=text], textarea")) {
      await new Promise(requestAnimationFrame);
    }
    for (let turns = 0; turns < 4; turns += 1) await turn();
  };

  const controls =
    ".rb-view :is(button[name], button[data-moment], button[data-taps], input[name], textarea, select, [data-upload])";
  /** @type {string[]} */
  const lost = [];
  let done = 0;
  let most = entries();
  while (done < count) {
    /** @type {NodeListOf<HTMLInputElement>} */
    const found = root.querySelectorAll(controls);
    const offered = [...found].filter(
      (control) => !control.disabled && !spare.includes(control.name),
    );
    if (offered.length === 0) break;
    const control = pick(offered);
    const what = `${control.tagName} ${control.name || control.dataset.upload} ${control.value}`;
    act(control);
    await settled(control);
    done += 1;
    if (root.querySelector(".rb-stopped")) throw new Error(`stopped after ${done}: ${what}`);
    const now = entries();
    if (now < most) lost.push(`${done}: ${what}: ${most} to ${now}`);
    most = now;
  }
  const { python } = await globalThis.bookEngine;
  const held = () => {
    python.runPython(code);
    return JSON.parse(String(python.globals.get("held")))?.values ?? null;
  };
  // A file is read, and its answer comes, in its own time. What is lost is not stored later either.
  const latest = performance.now() + 5000;
  do {
    await new Promise((later) => setTimeout(later, 300));
  } while (
    stored() &&
    JSON.stringify(stored()) !== JSON.stringify(held()) &&
    performance.now() < latest
  );
  return { done, lost, entries: entries(), stored: stored(), held: held() };
};
