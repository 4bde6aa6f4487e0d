// The edition all parts of a page must be of, and what is said when one is not.
const OLD_PAGE = "This page is older than the course that is online now. Reload the page.";

/** What keeps a widget from starting, in words for its reader. */
export class Hindrance extends Error {
  /**
   * @param {string} sentence
   * @param {{ remedy?: "retry" | "reload", cause?: unknown }} [helps] `remedy`: what may help.
   */
  constructor(sentence, { remedy, cause } = {}) {
    super(sentence, { cause });
    this.remedy = remedy;
  }
}

/**
 * Throw unless the page was built together with this script.
 * @param {string} [edition]
 */
export function mustBeOfThisEdition(edition = document.documentElement.dataset.edition) {
  if (edition !== EDITION) throw new Hindrance(OLD_PAGE, { remedy: "reload" });
}
