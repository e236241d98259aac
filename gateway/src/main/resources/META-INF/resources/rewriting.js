import { patch } from "./api.js";
import { element } from "./element.js";
import { words } from "./words.js";

/**
 * A form for what a memory says. What it is about is asked for where the new words do not show it.
 *
 * @param close is called when it is to go, with or without a change
 */
export function rewriting({ factId, version, text, object }, close) {
  const form = element("form", "rewriting");
  const area = field("textarea", words.edit);
  const about = field("input", words.about);
  const save = element("button", "", words.save);
  const cancel = element("button", "quiet", words.cancel);
  const problem = element("p", "problem");
  cancel.type = "button";
  problem.setAttribute("role", "alert");
  form.append(area, about, save, cancel, problem);

  form.opened = () => {
    area.value = text;
    about.value = object;
    about.hidden = true;
    problem.textContent = "";
    area.focus();
  };
  cancel.onclick = close;
  form.onkeydown = (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape") close();
    if (event.key === "Enter" && !event.shiftKey && event.target !== cancel) {
      event.preventDefault();
      form.requestSubmit();
    }
  };
  form.onsubmit = async (event) => {
    event.preventDefault();
    const wanted = area.value.trim();
    if (!wanted || save.disabled) return;
    if (wanted === text && about.hidden) return close();
    save.disabled = true;
    try {
      const json = about.hidden ? { text: wanted } : { text: wanted, object: about.value.trim() };
      await patch(`/v1/memories/${factId}`, json, version);
      close();
    } catch (refused) {
      const unclear = refused.code === "invalid-field" && names(text, object) && !names(wanted, about.value);
      if (unclear) about.hidden = false;
      problem.textContent = unclear ? words.aboutWhat : refused.message;
      (unclear ? about : area).focus();
    }
    save.disabled = false;
  };
  return form;
}

function field(tag, label) {
  const made = element(tag, "");
  made.setAttribute("aria-label", label);
  return made;
}

function names(text, object) {
  return Boolean(object) && text.toLowerCase().includes(object.toLowerCase());
}
