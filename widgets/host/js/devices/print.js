// data-print on a button: prints its widget alone. While data-printing stands on the widget, the
// stylesheet leaves everything else off the paper.

export function print(root) {
  const done = () => delete root.dataset.printing;
  root.addEventListener("click", (event) => {
    if (!event.target.closest("[data-print]")) return;
    root.dataset.printing = "true";
    addEventListener("afterprint", done, { once: true });
    window.print();
  });
  return { refresh: () => {}, stop: done };
}
