import { button } from "./button.js";
import { call, patch } from "./api.js";
import { element } from "./element.js";
import { rewriting } from "./rewriting.js";
import { why } from "./why.js";
import { words } from "./words.js";

/**
 * One memory: what it says, why it is there, and what can be done about it.
 *
 * @param alike whether others say the same in these words, so that each shows what it is about: “a dog and two cats”
 * @param changed is called when it is otherwise
 */
export function memory(each, alike, changed, complain) {
  const { factId, text, object, kind, status, language, validFrom, validTo, doubtedBy } = each;
  const path = `/v1/memories/${factId}`;
  const doubted = status === "active" && doubtedBy && !validTo;
  const item = element("li", doubted ? "doubted" : status);
  const said = element("span", "text", text);
  if (language) said.lang = language;

  const changes = element("div", "changes");
  const add = (name, request, more) => {
    const made = button({ name, text, request, done: changed, complain, ...more });
    changes.append(made);
    return made;
  };
  if (doubted || status === "superseded") {
    add(doubted ? words.holds : words.restore, () => call(`${path}/restore`, { method: "POST" }));
  }
  if (doubted) {
    add(words.over, () => patch(path, { validTo: new Date().toISOString() }));
  }
  const edit = add(words.edit, async () => said.replaceWith(form), { done: () => form.opened() });
  const form = rewriting(each, () => {
    form.replaceWith(said);
    edit.focus();
    changed();
  });
  const forgetting = { meanwhile: words.forgetting, sure: words.forgetSure };
  add(words.forget, () => call(path, { method: "DELETE" }), forgetting);

  const held = [validFrom, validTo].filter(Boolean).map((at) => at.slice(0, 10)).join(" – ");
  const state = doubted ? words.doubtful : status === "superseded" && words.ended;
  const about = element("small", "", [alike && object !== text && object, words.kinds[kind] ?? kind, held, state].filter(Boolean).join(" · "));
  item.append(said, changes, about, why(each, changed, complain));
  return item;
}
