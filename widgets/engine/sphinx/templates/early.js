// Before anything is painted, so that a dark page never flashes white.
(() => {
  let mode = "auto";
  const dark = matchMedia("(prefers-color-scheme: dark)");
  window.showColours = (chosen) => {
    mode = chosen === "light" || chosen === "dark" ? chosen : "auto";
    document.documentElement.dataset.mode = mode;
    const theme = mode === "auto" ? (dark.matches ? "dark" : "light") : mode;
    document.documentElement.dataset.theme = theme;
  };
  dark.addEventListener("change", () => window.showColours(mode));

  const showKept = () => {
    try {
      window.showColours(localStorage.getItem(`${document.documentElement.dataset.book}/colours`));
    } catch {
      // The browser lets nothing be kept: the device's own colours are used.
      window.showColours("auto");
    }
  };
  // On file://, a page that asks for its storage before Chromium's main process knows of the page
  // gets one that no other page ever sees. Once that process has answered anything, it knows.
  if (location.protocol === "file:" && navigator.locks) {
    window.showColours("auto");
    window.storageReady = navigator.locks.query().then(showKept, showKept);
  } else {
    showKept();
  }
})();
