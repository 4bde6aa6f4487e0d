// Does what widgets/engine/hosts/js/engine.js does, with Pyodide. `sources` and `EDITION` are put before this.
async function startPyodide() {
  const { loadPyodide } = await import("/pyodide/pyodide.mjs");
  const python = await loadPyodide({ indexURL: "/pyodide/" });
  for (const [path, source] of Object.entries(sources)) {
    python.FS.mkdirTree(path.slice(0, path.lastIndexOf("/")));
    python.FS.writeFile(path, source);
  }
  python.runPython("import sys; sys.path.insert(0, '/course')");
  const browser = python.pyimport("widgets.engine.hosts.browser");
  const answer = (text) => {
    const end = text.indexOf("\n");
    return { ...JSON.parse(text.slice(0, end)), html: text.slice(end + 1) };
  };
  const start = (id, app, ...given) => answer(browser.start(id, modules[app], ...given));
  const send = (id, event) => answer(browser.send(id, event));
  return { start, send, python };
}

(globalThis.bookEditions ??= {})["engine.js"] = EDITION;
globalThis.bookEngine = startPyodide();
