// node build.mjs <folder for the result> <edition>. On standard input, as JSON: `python`, the engine's
// own, path to source, and `styles`, name to path. Called by hosts/bundle.py.
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** @import { BuildOptions, Plugin } from "esbuild" */

const [outdir, edition] = process.argv.slice(2);
const { python, styles } = JSON.parse(await text(process.stdin));

const define = { EDITION: JSON.stringify(edition) };
/** @satisfies {BuildOptions} */
const common = {
  bundle: true,
  minify: true,
  charset: "utf8",
  target: "es2022",
  logLevel: "warning",
  absWorkingDir: fileURLToPath(new URL("..", import.meta.url)),
  outdir,
  define,
};

// MicroPython's loader asks for Node.js before it settles on the browser's way of loading.
/** @type {Plugin} */
const withoutNode = {
  name: "without-node",
  setup(bundle) {
    bundle.onResolve({ filter: /^(node:)?(fs|module|path|url|crypto)$/ }, ({ path }) => ({
      path,
      namespace: "nothing",
    }));
    bundle.onLoad({ filter: /.*/, namespace: "nothing" }, () => ({ contents: "export {};" }));
  },
};

// Base64 of compressed bytes travels a third lighter than base64 of the bytes themselves.
/** @type {Plugin} */
const withWasm = {
  name: "with-wasm",
  setup(bundle) {
    bundle.onLoad({ filter: /\.wasm$/ }, async ({ path }) => ({
      contents: gzipSync(await readFile(path), { level: 9 }),
      loader: "dataurl",
    }));
  },
};

/** @type {Plugin} */
const withPython = {
  name: "with-python",
  setup(bundle) {
    bundle.onResolve({ filter: /^python-sources$/ }, ({ path }) => ({ path, namespace: "python" }));
    bundle.onLoad({ filter: /.*/, namespace: "python" }, () => ({
      contents: JSON.stringify(python),
      loader: "json",
    }));
  },
};

const builds = [
  build({
    ...common,
    entryPoints: ["js/book.js"],
    entryNames: "[name]",
    format: "iife",
  }),
  build({ ...common, entryPoints: styles }),
  build({ ...common, entryPoints: { widget: "js/jupyter.js" }, format: "esm" }),
  build({
    ...common,
    entryPoints: { engine: "js/engine.js" },
    format: "iife",
    define: { ...define, process: "undefined", "import.meta.url": '"file:///engine"' },
    plugins: [withoutNode, withWasm, withPython],
  }),
];

// esbuild has said on standard error what is wrong. Where it was called from says nothing more.
for (const result of await Promise.allSettled(builds)) {
  if (result.status === "fulfilled") continue;
  if (!result.reason.errors) throw result.reason;
  process.exitCode = 1;
}
