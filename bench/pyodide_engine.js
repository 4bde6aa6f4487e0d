// Does what widgets/host/js/engine.js does, with Pyodide. `sources` and `EDITION` are put before this.
async function startPyodide() {
  const { loadPyodide } = await import("/pyodide/pyodide.mjs");
  const python = await loadPyodide({ indexURL: "/pyodide/" });
  for (const [path, source] of Object.entries(sources)) {
    python.FS.mkdirTree(path.slice(0, path.lastIndexOf("/")));
    python.FS.writeFile(path, source);
  }
  python.runPython("import sys; sys.path.insert(0, '/course')");
  const { start, send, kept, lasts, notice } = python.pyimport("widgets.host.browser");
  return { start, send, kept, lasts, notice, python };
}

(globalThis.runningBackEditions ??= {})["engine.js"] = EDITION;
globalThis.runningBackEngine = startPyodide();
