import { call } from "./api.js";
import { $, element } from "./element.js";
import { words } from "./words.js";

const PAGE = 200;
/** A person who has more finds them through the API: the page would only get slow. */
const MOST = 1000;

async function all() {
  const found = [];
  let cursor = "";
  do {
    const after = cursor && `&cursor=${encodeURIComponent(cursor)}`;
    const { items, nextCursor } = await (await call(`/v1/memories?limit=${PAGE}${after}`)).json();
    found.push(...items);
    cursor = nextCursor ?? "";
  } while (cursor && found.length < MOST);
  return { found, more: Boolean(cursor) };
}

/** Shows what is remembered; whoever came here by the keyboard stays where they were. @param complain is told a problem */
export async function refresh(complain) {
  try {
    const { found, more } = await all();
    const shown = found.map((each) => memory(each, complain));
    if (!shown.length) shown.push(element("li", "", words.nothing));
    if (more) shown.push(element("li", "", words.more));
    const buttons = () => [...$("memories").querySelectorAll("button")];
    const focused = buttons().indexOf(document.activeElement);
    $("memories").replaceChildren(...shown);
    if (focused >= 0) (buttons()[Math.min(focused, buttons().length - 1)] ?? $("words")).focus();
  } catch (problem) {
    complain(problem);
  }
}

/** A button that changes one memory, and shows all of them anew. @param sure what it asks before it does what cannot be undone */
function change(name, meanwhile, text, complain, request, sure) {
  const button = element("button", "");
  button.type = "button";
  const show = (says) => {
    button.textContent = says;
    button.setAttribute("aria-label", `${says}: ${text}`);
  };
  const reset = () => {
    button.removeAttribute("aria-disabled");
    button.classList.remove("sure");
    show(name);
  };
  reset();
  button.onblur = () => button.getAttribute("aria-disabled") || reset();
  button.onclick = async () => {
    if (button.getAttribute("aria-disabled")) return;
    if (sure && !button.classList.contains("sure")) {
      button.classList.add("sure");
      show(sure);
      return;
    }
    // Not disabled: it would lose the focus.
    button.setAttribute("aria-disabled", "true");
    show(meanwhile);
    try {
      await request();
    } catch (problem) {
      reset();
      return complain(problem);
    }
    refresh(complain);
  };
  return button;
}

function memory({ factId, text, kind, status, language, validFrom, validTo, doubtedBy }, complain) {
  const path = `/v1/memories/${factId}`;
  const doubted = status === "active" && doubtedBy && !validTo;
  const item = element("li", doubted ? "doubted" : status);
  const held = [validFrom, validTo].filter(Boolean).map((at) => at.slice(0, 10)).join(" – ");
  const changes = element("div", "changes");
  const add = (name, meanwhile, request, sure) =>
    changes.append(change(name, meanwhile, text, complain, request, sure));
  if (doubted || status === "superseded") {
    add(doubted ? words.holds : words.restore, "…", () => call(`${path}/restore`, { method: "POST" }));
  }
  if (doubted) {
    const headers = { "Content-Type": "application/merge-patch+json", "If-Match": "*" };
    add(words.over, "…", () => call(path, { method: "PATCH", headers, json: { validTo: new Date().toISOString() } }));
  }
  add(words.forget, words.forgetting, () => call(path, { method: "DELETE" }), words.forgetSure);
  const state = doubted ? words.doubtful : status === "superseded" && words.ended;
  const about = [words.kinds[kind] ?? kind, held, state].filter(Boolean).join(" · ");
  const said = element("span", "", text);
  if (language) said.lang = language;
  item.append(said, changes, element("small", "", about));
  return item;
}
