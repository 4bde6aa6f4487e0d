/**
 * What gives the view away, on paper or as a file, must hold what the reader did just before. Calls
 * `act` with the pressed button of that data- attribute, as it is once all that has been answered:
 * another of its kind may stand in its place by then, so it is looked for by its value.
 * @param {HTMLElement} root
 * @param {string} attribute
 * @param {import("./index.js").WhenAnswered} whenAnswered
 * @param {(button: Part) => unknown} act
 */
export function whenPressed(root, attribute, whenAnswered, act) {
  root.addEventListener("click", ({ target }) => {
    const value = target.closest(`[data-${attribute}]`)?.dataset[attribute];
    if (value === undefined) return;
    whenAnswered(() => {
      const button = root.querySelector(`[data-${attribute}="${CSS.escape(value)}"]`);
      return button && act(button);
    });
  });
}
