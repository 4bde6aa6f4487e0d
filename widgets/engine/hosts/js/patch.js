// Puts a new view in place of the old one by changing only what differs, so that focus, a drag in
// progress, the screen reader's place, and what is typed but not yet sent all stay.
import morphdom from "morphdom";

// Stands for the widget's own id in every view: see core/elements.py.
const WIDGET_ID = /\uE000/g;

/**
 * Return a view as elements that stand in no page.
 * @param {string} html
 * @param {string} widgetId
 */
export function parse(html, widgetId) {
  const view = document.createElement("div");
  view.innerHTML = html.replace(WIDGET_ID, widgetId);
  return view;
}

/**
 * @param {HTMLElement} view
 * @param {string} html
 * @param {string} widgetId
 */
export function patch(view, html, widgetId) {
  const next = parse(html, widgetId);
  const held = /** @type {HTMLElement | null} */ (document.activeElement);
  morphdom(view, next, { childrenOnly: true, onBeforeElUpdated: before });
  // A control loses the focus when something new before it makes it move.
  if (held !== document.activeElement && view.contains(held)) held?.focus({ preventScroll: true });
}

// Controls whose value is in the reader's hands while they have the focus.
const IN_HAND = new Set(["text", "textarea", "range"]);

const CONTROL = "input, textarea";

// What stands in these, a device has put there: see devices/sound.js.
const OF_DEVICES = "[data-sound-note]";

/**
 * Return whether an element is to follow the new view.
 * @param {Target & { open?: boolean }} old
 * @param {Target & { open?: boolean }} next
 */
function before(old, next) {
  if (old.matches(OF_DEVICES) && next.matches(OF_DEVICES)) return false;
  if (old === document.activeElement && IN_HAND.has(/** @type {string} */ (old.type))) {
    // The text of a textarea is no attribute of it.
    if (old.tagName === "INPUT") next.setAttribute("value", /** @type {string} */ (old.value));
    next.value = old.value;
  }
  // What the reader unfolded stays unfolded.
  if (old.tagName === "DETAILS") next.open = old.open;
  // A control may show something else than its markup says, so it is never left alone.
  return !old.isEqualNode(next) || old.matches(CONTROL) || old.querySelector(CONTROL) !== null;
}
