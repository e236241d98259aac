import { call, enter, events, leave } from "./api.js";
import { translate, words } from "./words.js";

const $ = (id) => document.getElementById(id);
const sessionKey = "gieok-session";
let attached = [];

function element(tag, className, text = "") {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function complain(form, problem) {
  form.parentElement.querySelector(".problem").textContent = problem?.message ?? "";
  if (problem?.status === 401) show(false);
}

function show(inside) {
  $("enter").hidden = inside;
  $("inside").hidden = !inside;
  $("leave").hidden = !inside;
  (inside ? $("words") : $("token")).focus();
  if (inside) refresh();
}

async function refresh() {
  const { items } = await (await call("/v1/memories?limit=100")).json();
  $("memories").replaceChildren(...(items.length ? items.map(memory) : [element("li", "", words.nothing)]));
}

/** A button that changes one memory, and shows all of them anew. */
function change(name, meanwhile, path, request) {
  const button = element("button", "", name);
  button.type = "button";
  button.onclick = async () => {
    button.disabled = true;
    button.textContent = meanwhile;
    await call(path, request()).catch((problem) => complain($("say"), problem));
    refresh();
  };
  return button;
}

function memory({ factId, text, kind, status, validFrom, validTo, doubtedBy }) {
  const path = `/v1/memories/${factId}`;
  const doubted = status === "active" && doubtedBy && !validTo;
  const item = element("li", doubted ? "doubted" : status);
  const held = [validFrom, validTo].filter(Boolean).map((at) => at.slice(0, 10)).join(" – ");
  const changes = element("div", "changes");
  if (doubted || status === "superseded") {
    changes.append(change(doubted ? words.holds : words.restore, "…", `${path}/restore`, () => ({ method: "POST" })));
  }
  if (doubted) {
    const headers = { "Content-Type": "application/merge-patch+json", "If-Match": "*" };
    const over = () => ({ method: "PATCH", headers, json: { validTo: new Date().toISOString() } });
    changes.append(change(words.over, "…", path, over));
  }
  changes.append(change(words.forget, words.forgetting, path, () => ({ method: "DELETE" })));
  const about = [kind, held, doubted && words.doubtful].filter(Boolean).join(" · ");
  item.append(element("span", "", text), changes, element("small", "", about));
  return item;
}

function citations(list) {
  const shown = element("ul", "citations");
  for (const { marker, quote, page } of list) {
    shown.append(element("li", "", `${marker} ${quote}${page ? ` (${words.page} ${page})` : ""}`));
  }
  return shown;
}

function complete(turn, answer) {
  const engine = [answer.engine, answer.notice].filter(Boolean).join(" · ");
  turn.replaceChildren(element("span", "", answer.text), citations(answer.citations), element("div", "engine", engine));
  localStorage.setItem(sessionKey, answer.sessionId);
}

/** Shows an answer as it comes; what was cut off is fetched again, from the place that every event names. */
async function follow(response, turn) {
  let answerId = "";
  let attempt;
  try {
    for await (const { name, id, data } of events(response)) {
      answerId = id;
      if (name === "delta") {
        if (data.attempt !== attempt) turn.textContent = "";
        attempt = data.attempt;
        turn.textContent += data.text;
      } else if (name === "completed") {
        return complete(turn, data);
      } else if (name === "failed") {
        return complain($("say"), new Error(data.detail));
      }
    }
  } catch (broken) {
    if (!answerId) throw broken;
  }
  turn.textContent = words.cut;
  const again = await call(`/v1/answers/${answerId}`, { headers: { Accept: "text/event-stream" } });
  for await (const { name, data } of events(again)) {
    if (name === "completed") complete(turn, data);
  }
}

async function say(text) {
  const turn = element("li", "answered", "…");
  $("turns").append(element("li", "asked", text), turn);
  turn.scrollIntoView({ block: "end" });
  const parts = [{ type: "text", text }, ...attached.map((mediaId) => ({ type: "media", mediaId }))];
  const sessionId = localStorage.getItem(sessionKey) ?? undefined;
  attached = [];
  $("files").replaceChildren();
  try {
    await follow(
      await call("/v1/chat", { method: "POST", headers: { Accept: "text/event-stream" }, json: { sessionId, parts } }),
      turn,
    );
  } catch (problem) {
    turn.remove();
    throw problem;
  }
  // What was said is remembered a moment later.
  setTimeout(refresh, 1200);
}

async function attach(file) {
  const shown = element("li", "", `${file.name} · ${words.looking}`);
  $("files").append(shown);
  const form = new FormData();
  form.append("file", file);
  try {
    const { mediaId } = await (await call("/v1/media", { method: "POST", body: form })).json();
    attached.push(mediaId);
    for await (const { data } of events(await call(`/v1/media/${mediaId}/events`))) {
      if (data.status !== "processing") shown.textContent = `${file.name} · ${data.error?.detail ?? words.ready}`;
      if (data.status === "failed") attached = attached.filter((id) => id !== mediaId);
    }
  } catch (problem) {
    shown.remove();
    complain($("say"), problem);
  }
}

$("enter").onsubmit = async (event) => {
  event.preventDefault();
  try {
    await enter($("token").value.trim());
    $("enter").reset();
    show(true);
  } catch (problem) {
    $("enter").querySelector(".problem").textContent = problem.message;
  }
};

$("say").onsubmit = async (event) => {
  event.preventDefault();
  const text = $("words").value.trim();
  if (!text) return;
  const button = $("say").querySelector("button");
  button.disabled = true;
  $("words").value = "";
  complain($("say"));
  await say(text).catch((problem) => {
    $("words").value = text;
    complain($("say"), problem);
  });
  button.disabled = false;
  $("words").focus();
};

$("words").onkeydown = (event) => {
  // While a Korean syllable is being composed, Enter ends the syllable and not the message.
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    $("say").requestSubmit();
  }
};

$("file").onchange = ({ target }) => {
  [...target.files].forEach(attach);
  target.value = "";
};

for (const name of ["dragover", "dragleave", "drop"]) {
  $("talk").addEventListener(name, (event) => {
    event.preventDefault();
    $("talk").classList.toggle("over", name === "dragover");
    if (name === "drop") [...event.dataTransfer.files].forEach(attach);
  });
}

$("leave").onclick = async () => {
  await leave();
  localStorage.removeItem(sessionKey);
  location.reload();
};

translate();
$("words").placeholder = words.say;
enter().then(() => show(true), () => show(false));
