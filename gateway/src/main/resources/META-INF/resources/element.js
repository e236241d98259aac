export const $ = (id) => document.getElementById(id);

/** Text only: nothing that was said is ever read as HTML. */
export function element(tag, className, text = "") {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
