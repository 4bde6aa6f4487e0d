/**
 * Return a part of a page that is always there.
 * @param {ParentNode} root
 * @param {string} selector
 */
export const partOf = (root, selector) => /** @type {HTMLElement} */ (root.querySelector(selector));
