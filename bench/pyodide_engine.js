// Does what widgets/engine/hosts/js/engine.js does, with Pyodide. `sources` and `EDITION` are put before
// this, see books.py.
/** @returns {Promise<import("../widgets/engine/hosts/js/engine.js").Engine>} */
async function startPyodide() {
  // books.py puts it there.
  const address = "/pyodide/pyodide.mjs";
  const { loadPyodide } = await import(address);
  const python = await loadPyodide({ indexURL: "/pyodide/" });
  /** @param {Record<string, string>} files */
  const write = (files) => {
    for (const [path, source] of Object.entries(files)) {
      python.FS.mkdirTree(path.slice(0, path.lastIndexOf("/")));
      python.FS.writeFile(path, source);
    }
  };
  write(sources);
  python.runPython("import sys; sys.path.insert(0, '/course')");
  const browser = python.pyimport("widgets.engine.hosts.browser");
  /** @param {string} text */
  const answer = (text) => {
    const end = text.indexOf("\n");
    return { ...JSON.parse(text.slice(0, end)), html: text.slice(end + 1) };
  };
  /** @type {import("../widgets/engine/hosts/js/engine.js").Engine["start"]} */
  const start = (id, app, ...given) => answer(browser.start(id, modules[app], ...given));
  /** @type {import("../widgets/engine/hosts/js/engine.js").Engine["send"]} */
  const send = (id, event) => answer(browser.send(id, event));
  return { start, send, write, python };
}

globalThis.bookEditions ??= {};
globalThis.bookEditions["engine.js"] = EDITION;
globalThis.bookEngine = startPyodide();
