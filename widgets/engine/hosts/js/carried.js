// What goes into a widget and comes out again the same. MicroPython ends a text that it gives to
// JavaScript at a NUL, and knows no halves of a surrogate pair; a view has U+E000 for its own use (see
// core/elements.py). Each of these comes in as the mark that Unicode has for what cannot be shown.
const NOT_CARRIED = /[\0\uE000]|\p{Surrogate}/gu;

/** @type {(key: string, value: unknown) => unknown} */
const clean = (_key, value) =>
  typeof value === "string" ? value.replace(NOT_CARRIED, "\uFFFD") : value;

/**
 * Return JSON whose texts a widget can carry. Escapes are gone too: MicroPython reads a pair as halves.
 * @param {string} json
 * @returns {string}
 */
export function carried(json) {
  try {
    return JSON.stringify(JSON.parse(json, clean));
  } catch {
    // Anything may be saved: Python looks for itself, and is given nothing that could cut it.
    return /** @type {string} */ (clean("", json));
  }
}
