// What only a script can do for a page. Everything else on it works without one.
(() => {
  const root = document.documentElement;

  /** @type {(id: string) => HTMLElement} */
  const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

  const colours = byId("rb-theme");
  /** @type {Record<string, string>} */
  const names = { auto: "as on this device", light: "light", dark: "dark" };
  const nameColours = () => {
    const name = `Colours: ${names[root.dataset.mode ?? "auto"]}. Change`;
    byId("rb-theme-name").textContent = name;
    colours.title = name;
  };
  colours.addEventListener("click", () => {
    const modes = Object.keys(names);
    const next = modes[(modes.indexOf(root.dataset.mode ?? "auto") + 1) % modes.length];
    window.showColours(next);
    nameColours();
    try {
      localStorage.setItem(`${root.dataset.book}/colours`, next);
    } catch {
      // Then the choice holds for this page only.
    }
  });
  nameColours();
  window.storageReady?.then(nameColours);
  colours.hidden = false;

  for (const code of document.querySelectorAll(".cell_input pre")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "rb-tool rb-copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(code.textContent ?? "");
        button.textContent = "Copied";
      } catch {
        button.textContent = "Copying is not allowed here";
      }
      setTimeout(() => {
        button.textContent = "Copy";
      }, 2000);
    });
    code.parentElement?.append(button);
  }

  // A box that scrolls must be reachable from the keyboard; one that does not must be no stop.
  const boxes = document.querySelectorAll("pre, .rb-math, .pst-scrollable-table-container");
  const reach = () => {
    for (const box of boxes) {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    }
  };
  new ResizeObserver(reach).observe(document.body);

  // Where you are, in the list of contents. On a small screen the list makes room for what it found.
  const links = new Map();
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const anchors = document.querySelectorAll(".rb-contents a");
  for (const link of anchors) {
    link.addEventListener("click", () => byId("rb-contents").hidePopover());
    const section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (section) links.set(section, link);
  }
  const here = () => {
    let current;
    for (const [section, link] of links) {
      if (section.getBoundingClientRect().top < innerHeight / 3) current = link;
    }
    for (const link of links.values()) {
      if (link === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  addEventListener("scroll", here, { passive: true });
  here();

  // The place that a link led to stays where it is while pictures come and widgets wake around it, until
  // the reader moves on. Some browsers see to that themselves, Safari does not.
  const [arrival] = /** @type {PerformanceNavigationTiming[]} */ (
    performance.getEntriesByType("navigation")
  );
  let isHeld = arrival?.type === "navigate";
  const leave = () => {
    isHeld = false;
  };
  for (const type of ["wheel", "touchmove", "keydown", "pointerdown"]) {
    addEventListener(type, leave, { capture: true, passive: true });
  }
  addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a[href*='#']")) isHeld = true;
  });
  const stay = () => isHeld && document.querySelector(":target")?.scrollIntoView();
  const article = /** @type {Element} */ (document.querySelector(".rb-article"));
  new ResizeObserver(stay).observe(article);

  // A drawer becomes a column where the screen is wide enough, and the other way round. The widths
  // are those of css/shell.css.
  const drawers = { "rb-menu": "60rem", "rb-contents": "80rem" };
  const closeAll = () => {
    for (const id of Object.keys(drawers)) document.getElementById(id)?.hidePopover();
  };
  /** @type {Element | null} */
  let focused = null;
  addEventListener("focusin", ({ target }) => {
    focused = target instanceof Element ? target : null;
  });
  for (const [id, width] of Object.entries(drawers)) {
    const drawer = document.getElementById(id);
    if (!drawer) continue;
    matchMedia(`(min-width: ${width})`).addEventListener("change", ({ matches }) => {
      // A browser may have taken the focus already from what is not to be seen any more.
      const { activeElement } = document;
      const isHeld = activeElement === document.body || drawer.contains(activeElement);
      const held = isHeld && drawer.contains(focused) ? /** @type {Part} */ (focused) : null;
      drawer.hidePopover();
      if (!held) return;
      // The keyboard goes on from the same link, or from the button that opens the drawer again.
      const opener = document.querySelector(`[popovertarget="${id}"]:not(.rb-close)`);
      const first = matches ? drawer.querySelector("a") : opener;
      (matches && held.matches("a") ? held : first)?.focus();
    });
  }
  // Who comes back by the browser's way finds the page, not what lay over it.
  addEventListener("pagehide", closeAll);

  // On paper nothing can be opened, and the ground is white.
  addEventListener("beforeprint", () => {
    closeAll();
    root.dataset.theme = "light";
    for (const details of document.getElementsByTagName("details")) details.open = true;
  });
  addEventListener("afterprint", () => window.showColours(root.dataset.mode));
})();
