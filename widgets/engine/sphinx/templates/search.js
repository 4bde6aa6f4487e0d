// Answers a search from the index, which the build has worked out (host/search_index.py).

/**
 * Return the words of a text as host/search_words.py does it.
 * @param {string} text
 */
const wordsOf = (text) =>
  (
    text
      .toLowerCase()
      .replace(/['’]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter((word) => !searchWords.stopWords.includes(word))
    .map((word) => {
      let spelt = word;
      for (const [british, american] of searchWords.spellings) {
        spelt = spelt.replaceAll(british, american);
      }
      return new Stemmer().stemWord(spelt);
    });

(() => {
  const query = (new URLSearchParams(location.search).get("q") ?? "").trim();
  /** @type {NodeListOf<HTMLInputElement>} */
  const fields = document.querySelectorAll("[name=q]");
  for (const field of fields) field.value = query;
  const results = /** @type {Element} */ (document.getElementById("search-results"));

  // A word that no page has may be the beginning of one.
  /** @type {(index: SearchIndex, word: string) => string[]} */
  const matching = (index, word) => {
    if (Object.hasOwn(index.words, word)) return [word];
    if (word.length < 3) return [];
    return Object.keys(index.words).filter((other) => other.startsWith(word));
  };

  /** @type {(index: SearchIndex, wanted: string[]) => number[]} */
  const rank = (index, wanted) => {
    /** @type {Map<number, { score: number, words: number }>} */
    const scores = new Map();
    for (const word of wanted) {
      /** @type {Map<number, number>} */
      const best = new Map();
      for (const match of matching(index, word)) {
        const answers = index.words[match];
        for (let at = 0; at < answers.length; at += 2) {
          const [page, score] = [answers[at], answers[at + 1]];
          best.set(page, Math.max(best.get(page) ?? 0, score));
        }
      }
      for (const [page, score] of best) {
        const sum = scores.get(page) ?? { score: 0, words: 0 };
        scores.set(page, { score: sum.score + score, words: sum.words + 1 });
      }
    }
    // A page with all the words before one with some.
    const most = Math.max(0, ...[...scores.values()].map(({ words }) => words));
    const found = [...scores].filter(([, { words }]) => words === most);
    found.sort(([a, one], [b, other]) => other.score - one.score || a - b);
    const pages = found.map(([page]) => page);
    const isAlarm = index.alarms.some((phrase) => phrase.every((word) => wanted.includes(word)));
    if (!isAlarm || index.check < 0) return pages;
    return [index.check, ...pages.filter((page) => page !== index.check)];
  };

  /** @type {(tag: string, text: string, attributes?: Record<string, string>) => HTMLElement} */
  const element = (tag, text, attributes = {}) => {
    const made = document.createElement(tag);
    made.textContent = text;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };

  /** @type {(page: SearchPage, wanted: string[]) => HTMLElement} */
  const show = ([url, title, description, parts], wanted) => {
    const item = document.createElement("li");
    item.append(element("a", title, { href: url, class: "rb-found" }));
    if (description) item.append(element("p", description));
    const near = parts.filter(([, name]) => wordsOf(name).some((word) => wanted.includes(word)));
    if (near.length > 0) {
      const list = element("ul", "", { "aria-label": `In ${title}` });
      for (const [id, name] of near.slice(0, 3)) {
        const part = document.createElement("li");
        part.append(element("a", name, { href: `${url}#${id}` }));
        list.append(part);
      }
      item.append(list);
    }
    return item;
  };

  /** @param {SearchIndex} index */
  const showNothing = (index) => {
    results.append(element("p", `No page has “${query}”. Try another word, or look in the menu.`));
    if (index.check < 0) return;
    const [url, title] = index.pages[index.check];
    const hint = element("p", "Is something worrying you? Do this first: ");
    hint.append(element("a", title, { href: url }), ".");
    results.append(hint);
  };

  /** @param {SearchIndex} index */
  globalThis.searchCourse = (index) => {
    if (!query) return;
    const wanted = [...new Set(wordsOf(query))];
    const pages = rank(index, wanted);
    if (pages.length === 0) {
      showNothing(index);
      return;
    }
    const count = pages.length === 1 ? "1 page has" : `${pages.length} pages have`;
    const list = document.createElement("ol");
    list.append(...pages.map((page) => show(index.pages[page], wanted)));
    results.append(element("p", `${count} “${query}”, the best one first.`), list);
  };
})();
