// What the scripts find without an import, for the type checker alone. Nothing of it is built.

/** The edition all parts of a page are of: build.mjs puts it in. */
declare const EDITION: string;

// What the scripts of a page leave for one another.
declare var bookEditions: Record<string, string> | undefined;
declare var bookApps: Record<string, { module: string; sources: Record<string, string> }>;
declare var bookEngine: Promise<import("./engine.js").Engine>;
declare var storageReady: Promise<void> | undefined;
declare var showColours: (chosen?: string | null) => void;

// What bench/books.py puts before Pyodide's engine.
declare const sources: Record<string, string>;
declare const modules: Record<string, string>;

// What a page of search results has before its script.
declare const searchWords: { stopWords: string[]; spellings: [string, string][] };
declare class Stemmer {
  stemWord(word: string): string;
}
declare var searchCourse: (index: SearchIndex) => void;
/** A page is its address, title, description, and parts, each with its id. */
type SearchPage = [string, string, string, [string, string][]];
/** What the build has worked out. `check` is the page to look at first, -1 for none. */
interface SearchIndex {
  /** Page and score of each, one after the other. */
  words: Record<string, number[]>;
  pages: SearchPage[];
  alarms: string[][];
  check: number;
}

declare module "python-sources" {
  const sources: Record<string, string>;
  export default sources;
}

declare module "*.wasm" {
  const url: string;
  export default url;
}

declare module "@micropython/micropython-webassembly-pyscript/micropython.mjs" {
  export interface MicroPython {
    FS: { mkdirTree(path: string): void; writeFile(path: string, text: string): void };
    globals: { get(name: string): unknown };
    pyimport(name: string): import("./engine.js").Browser;
    runPython(code: string): unknown;
  }
  export function loadMicroPython(options: { url: string; heapsize: number }): Promise<MicroPython>;
}

/** What these scripts look for in a page: HTML or SVG, of which they use what both have. */
type Part = Element & HTMLOrSVGElement;

interface ParentNode {
  querySelector<Found extends Element = Part>(selectors: string): Found | null;
  querySelectorAll<Found extends Element = Part>(selectors: string): NodeListOf<Found>;
}

interface Element {
  closest<Found extends Element = Part>(selectors: string): Found | null;
}

/** What an event happens on; only a control has a name, a value and the like. */
type Target = Part &
  Partial<Pick<HTMLInputElement, "name" | "value" | "type" | "checked" | "files">>;

interface HTMLElement {
  /** An event that an element hears began on an element. */
  addEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type] & { target: Target }) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
}
