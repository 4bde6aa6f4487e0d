// Before anything is painted, so that a dark page never flashes white.
(() => {
  let mode = "auto";
  try {
    mode = localStorage.getItem("running-and-your-back/colours") ?? mode;
  } catch {
    // The browser lets nothing be kept: the device's own colours are used.
  }
  const dark = matchMedia("(prefers-color-scheme: dark)");
  window.showColours = (chosen) => {
    mode = chosen;
    document.documentElement.dataset.mode = mode;
    const theme = mode === "auto" ? (dark.matches ? "dark" : "light") : mode;
    document.documentElement.dataset.theme = theme;
  };
  dark.addEventListener("change", () => window.showColours(mode));
  window.showColours(["light", "dark"].includes(mode) ? mode : "auto");
})();
