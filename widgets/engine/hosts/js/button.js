/**
 * Return a button that the page makes itself, beside a sentence of its own.
 * @param {string} label
 * @param {() => unknown} act
 */
export function button(label, act) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "rb-button";
  element.textContent = label;
  element.addEventListener("click", act);
  return element;
}
