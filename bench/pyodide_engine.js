// Does what widgets/engine/hosts/js/engine.js does, with Pyodide. `sources` and `EDITION` are put before this.
async function startPyodide() {
  const { loadPyodide } = await import("/pyodide/pyodide.mjs");
  const python = await loadPyodide({ indexURL: "/pyodide/" });
  for (const [path, source] of Object.entries(sources)) {
    python.FS.mkdirTree(path.slice(0, path.lastIndexOf("/")));
    python.FS.writeFile(path, source);
  }
  python.runPython("import sys; sys.path.insert(0, '/course')");
  const { start, send, kept, lasts, notice } = python.pyimport("widgets.engine.hosts.browser");
  return { start, send, kept, lasts, notice, python };
}

(globalThis.bookEditions ??= {})["engine.js"] = EDITION;
globalThis.bookEngine = startPyodide();
