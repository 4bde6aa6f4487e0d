// data-today="2026-11-22" on an element, the day its view goes by, or "" for none: sends the event
// `today` with the reader's own day where that is another.

/** @type {import("./index.js").Device} */
export function today(root, emit) {
  let alive = false;
  /** @type {string | undefined} */
  let told;

  const refresh = () => {
    const known = root.querySelector("[data-today]")?.dataset.today;
    // The first refresh is of the page as it was built: nobody is there yet to be told.
    const starting = !alive;
    alive = true;
    const now = day(new Date());
    if (starting || known === undefined || known === now || told === now) return;
    told = now;
    emit({ name: "today", value: now, committed: true });
  };

  return { refresh, stop: () => {} };
}

/**
 * Return a day in the reader's own time zone, unlike toISOString().
 * @param {Date} date
 */
function day(date) {
  /** @param {number} number */
  const two = (number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
