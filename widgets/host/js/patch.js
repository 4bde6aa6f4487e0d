// Puts a new view in place of the old one, keeping focus, a drag in progress, the screen reader's
// place, and what is typed but not yet sent.
import { Idiomorph } from "idiomorph";

// Stands for the widget's own id in every view: see ui/elements.py.
const WIDGET_ID = /\uE000/g;

// Large parts without form controls, whose state lies wholly in their markup: equal ones are left.
const PICTURES_AND_LISTS = new Set(["svg", "TABLE", "DL", "OL", "UL"]);

export function patch(view, html, widgetId) {
  Idiomorph.morph(view, html.replace(WIDGET_ID, widgetId), {
    morphStyle: "innerHTML",
    // What is being typed stays. A focused button must follow: "Check" becomes "Try again".
    ignoreActiveValue: document.activeElement?.tagName === "INPUT",
    callbacks: {
      beforeNodeMorphed: (old, next) =>
        !(PICTURES_AND_LISTS.has(old.nodeName) && old.isEqualNode(next)),
      // What the reader unfolded stays unfolded.
      beforeAttributeUpdated: (name, node) => !(name === "open" && node.tagName === "DETAILS"),
    },
  });
}
