// What book.js cannot say itself: that it is not there. A page shows what its widgets say on paper unless
// `data-waking` says that they may still come alive: "soon" until book.js runs, then "now".
(() => {
  const LATE_MS = 3000;
  const LATE = "This widget is still loading.";
  const LOST = "This widget cannot answer: a part of this page did not load.";
  const BROKEN = "This widget does not work in this browser.";
  const READ_ON = "What stands here can be read all the same.";
  const root = document.documentElement;
  root.dataset.waking = "soon";
  /** @type {HTMLScriptElement | null} */
  let lost = null;
  // Whether the network came back while the script was on its way, and so may be lost only now.
  let isBack = false;

  /**
   * @param {string} message
   * @param {string} [label] of a button that does `act`
   * @param {() => void} [act]
   */
  const tell = (message, label, act) => {
    delete root.dataset.waking;
    for (const notice of document.querySelectorAll(".rb-widget > .rb-notice")) {
      const sentence = document.createElement("p");
      sentence.textContent = `${message} ${READ_ON}`;
      notice.replaceChildren(sentence);
      if (!act) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "rb-button";
      button.textContent = label ?? "";
      button.addEventListener("click", act);
      notice.append(button);
    }
  };

  const isHere = () => root.dataset.waking === "now";

  const tellLost = () => tell(LOST, "Try again", tryAgain);
  const tellUnlessHere = () => isHere() || tell(BROKEN, "Reload the page", () => location.reload());

  const tryAgain = () => {
    if (!lost) return;
    const script = document.createElement("script");
    script.src = lost.src;
    script.onload = tellUnlessHere;
    lost = null;
    document.head.append(script);
  };

  // A script that does not arrive tells nobody but itself, unless it is listened for on the way down.
  addEventListener(
    "error",
    ({ target }) => {
      const isOurs = target instanceof HTMLScriptElement && target.src.includes("/course/book.js");
      if (!isOurs) return;
      lost = target;
      if (isBack) {
        isBack = false;
        tryAgain();
      } else if (document.readyState !== "loading") tellLost();
    },
    { capture: true },
  );
  addEventListener("online", () => {
    isBack = !lost;
    tryAgain();
  });
  // By then a script that is put off has run, or has failed.
  addEventListener("DOMContentLoaded", () => {
    if (lost) tellLost();
    else tellUnlessHere();
  });
  setTimeout(() => root.dataset.waking === "soon" && tell(LATE), LATE_MS);
})();
