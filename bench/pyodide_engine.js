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
  const { start, send, kept, lasts, notice } = python.pyimport("widgets.engine.hosts.browser");
  return { start, send, kept, lasts, notice, write, python };
}

globalThis.bookEditions ??= {};
globalThis.bookEditions["engine.js"] = EDITION;
globalThis.bookEngine = startPyodide();
