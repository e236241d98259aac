import { element } from "./element.js";

/**
 * A button that changes something of one memory.
 *
 * @param name what it says; `text` is what it is about, for those who do not see where it stands
 * @param meanwhile what it says while the request lasts
 * @param sure what it asks before it does what cannot be undone
 * @param done is called afterwards; `complain` is told a problem
 */
export function button({ name, meanwhile = "…", text, request, done, complain, sure }) {
  const made = element("button", "");
  made.type = "button";
  const show = (says) => {
    made.textContent = says;
    made.setAttribute("aria-label", `${says}: ${text}`);
  };
  const reset = () => {
    made.removeAttribute("aria-disabled");
    made.classList.remove("sure");
    show(name);
  };
  reset();
  made.onblur = () => made.getAttribute("aria-disabled") || reset();
  made.onclick = async () => {
    if (made.getAttribute("aria-disabled")) return;
    if (sure && !made.classList.contains("sure")) {
      made.classList.add("sure");
      show(sure);
      return;
    }
    // Not disabled: it would lose the focus.
    made.setAttribute("aria-disabled", "true");
    show(meanwhile);
    try {
      await request();
    } catch (problem) {
      reset();
      return complain(problem);
    }
    reset();
    done();
  };
  return made;
}
