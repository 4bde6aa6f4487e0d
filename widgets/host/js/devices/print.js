// data-print on a button: prints its widget alone. While data-printing stands on the widget, the
// stylesheet leaves everything else off the paper.

export function print(root, emit, whenAnswered) {
  const done = () => delete root.dataset.printing;
  const begin = () => {
    root.dataset.printing = "true";
    addEventListener("afterprint", done, { once: true });
    window.print();
  };
  root.addEventListener("click", ({ target }) => {
    if (target.closest("[data-print]")) whenAnswered(begin);
  });
  return { refresh: () => {}, stop: done };
}
