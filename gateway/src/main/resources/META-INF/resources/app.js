import { call, enter, events, leave, sentence } from "./api.js";
import { $, element } from "./element.js";
import { refresh as showMemories, searching } from "./memories.js";
import { translate, words } from "./words.js";

const TRIES = 10;
/** When what is remembered is looked at after a message, in milliseconds. */
const LOOKS = [1200, 4000, 12000, 40000];
const sessionKey = "gieok-session";
/** What is to go with the next message: each with its place on the page, and its id once it is there. */
let files = [];
let looks = [];

function complain(problem) {
  const inside = $("talk").querySelector(".problem");
  const ended = problem?.status === 401;
  inside.textContent = ended ? "" : (problem?.message ?? "");
  if (!ended) return;
  show(false);
  $("enter").querySelector(".problem").textContent = words.sessionEnded;
}

const refresh = () => showMemories(complain);

/** What was said is remembered a moment later; right after a start, or where much is going on, some moments more. */
function refreshLater() {
  looks.forEach(clearTimeout);
  looks = LOOKS.map((pause) => setTimeout(refresh, pause));
}

function show(inside) {
  $("enter").hidden = inside;
  $("inside").hidden = !inside;
  $("leave").hidden = !inside;
  (inside ? $("words") : $("token")).focus();
  if (inside) return refresh();
  // Whoever enters next may be somebody else.
  for (const id of ["turns", "memories", "files"]) $(id).replaceChildren();
  $("find").value = "";
  looks.forEach(clearTimeout);
  files = [];
  localStorage.removeItem(sessionKey);
}

function citations(list) {
  const shown = element("ul", "citations");
  for (const { marker, quote, page } of list) {
    shown.append(element("li", "", `${marker} ${quote}${page ? ` (${words.page} ${page})` : ""}`));
  }
  return shown;
}

function complete(turn, answer) {
  const engine = [words.engines[answer.engine] ?? answer.engine, answer.notice].filter(Boolean).join(" · ");
  turn.replaceChildren(element("span", "", answer.text), citations(answer.citations), element("div", "engine", engine));
  localStorage.setItem(sessionKey, answer.sessionId);
}

/** Shows the answer as it comes. @return why it did not, `cut` when it broke off; nothing once it is whole */
async function read(response, turn, named) {
  let attempt;
  try {
    for await (const { name, id, data } of events(response)) {
      named(id);
      if (name === "delta") {
        if (data.attempt !== attempt) turn.textContent = "";
        attempt = data.attempt;
        turn.textContent += data.text;
      } else if (name === "completed") {
        complete(turn, data);
        return undefined;
      } else if (name === "failed") {
        return { code: data.code, detail: sentence(data) };
      }
    }
  } catch {
    // What was cut off is fetched again.
  }
  return { code: "cut" };
}

/** What broke off, or takes long, is fetched again from the place that every event names. */
async function follow(response, turn) {
  let answerId = "";
  const named = (id) => (answerId = id || answerId);
  let failed = await read(response, turn, named);
  for (let tries = 0; failed && tries < TRIES; tries++) {
    if (!answerId || !["cut", "answer-late"].includes(failed.code)) break;
    turn.textContent = failed.code === "cut" ? words.cut : words.late;
    failed = await read(
      await call(`/v1/answers/${answerId}`, { headers: { Accept: "text/event-stream" } }),
      turn,
      named,
    );
  }
  if (failed) throw new Error(failed.detail ?? words.offline);
}

async function say(text) {
  const asked = element("li", "asked", text);
  const turn = element("li", "answered", "…");
  turn.setAttribute("aria-busy", "true");
  $("turns").append(asked, turn);
  turn.scrollIntoView({ block: "end" });
  const sent = files.filter((file) => file.mediaId);
  files = files.filter((file) => !file.mediaId);
  sent.forEach((file) => {
    file.shown.remove();
    asked.append(element("small", "", `📎 ${file.name}`));
  });
  const parts = [{ type: "text", text }, ...sent.map(({ mediaId }) => ({ type: "media", mediaId }))];
  const sessionId = localStorage.getItem(sessionKey) ?? undefined;
  try {
    await follow(
      await call("/v1/chat", { method: "POST", headers: { Accept: "text/event-stream" }, json: { sessionId, parts } }),
      turn,
    );
  } catch (problem) {
    asked.remove();
    turn.remove();
    files.unshift(...sent);
    $("files").prepend(...sent.map((file) => file.shown));
    throw problem;
  }
  turn.removeAttribute("aria-busy");
  refreshLater();
}

function chip(file) {
  const shown = element("li", "");
  const label = element("span", "", `${file.name} · ${words.looking}`);
  const away = element("button", "", "×");
  away.type = "button";
  away.setAttribute("aria-label", `${words.remove}: ${file.name}`);
  const item = { shown, name: file.name, say: (text) => (label.textContent = `${file.name} · ${text}`) };
  item.remove = () => {
    files = files.filter((each) => each !== item);
    shown.remove();
  };
  away.onclick = () => {
    item.remove();
    $("words").focus();
  };
  shown.append(label, away);
  return item;
}

async function attach(file) {
  const item = chip(file);
  files.push(item);
  $("files").append(item.shown);
  const form = new FormData();
  form.append("file", file);
  try {
    item.mediaId = (await (await call("/v1/media", { method: "POST", body: form })).json()).mediaId;
    for await (const { data } of events(await call(`/v1/media/${item.mediaId}/events`))) {
      if (data.status !== "processing") item.say(sentence(data.error) ?? words.ready);
      if (data.status === "failed") item.mediaId = undefined;
    }
  } catch (problem) {
    item.remove();
    complain(problem);
  }
}

$("enter").onsubmit = async (event) => {
  event.preventDefault();
  const problem = $("enter").querySelector(".problem");
  problem.textContent = "";
  try {
    await enter($("token").value.trim());
    $("enter").reset();
    show(true);
  } catch (refused) {
    problem.textContent = refused.message;
  }
};

$("say").onsubmit = async (event) => {
  event.preventDefault();
  const text = $("words").value.trim();
  const button = $("say").querySelector("button");
  if (!text || button.disabled) return;
  button.disabled = true;
  $("words").value = "";
  complain();
  await say(text).catch((problem) => {
    // What was typed since is kept, too.
    $("words").value = [text, $("words").value].filter(Boolean).join("\n");
    complain(problem);
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
  try {
    await leave();
  } catch (problem) {
    if (problem.status !== 401) return complain(problem);
  }
  show(false);
};

translate();
searching(complain);
enter().then(() => show(true), () => show(false));
