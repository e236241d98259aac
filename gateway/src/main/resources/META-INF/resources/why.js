import { button } from "./button.js";
import { call, patch } from "./api.js";
import { element } from "./element.js";
import { language, words } from "./words.js";

/** So many of the times that it was said are shown. */
const MOST = 5;
const WHEN = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });

/** Why a memory is there: what was said and by whom, what was decided about it, what it replaced, and how it read before. */
export function why(memory, changed, complain) {
  const shown = element("details", "why");
  shown.append(element("summary", "", words.why));
  shown.firstChild.setAttribute("aria-label", `${words.why} ${memory.text}`);
  let asked = false;
  shown.ontoggle = async () => {
    if (!shown.open || asked) return;
    asked = true;
    try {
      shown.append(...(await told(memory, changed, complain)));
    } catch (problem) {
      asked = false;
      complain(problem);
    }
  };
  return shown;
}

async function told(memory, changed, complain) {
  const path = `/v1/memories/${memory.factId}`;
  const evidence = memory.evidence.slice(-MOST);
  const [versions, reasons, replaced] = await Promise.all([
    read(`${path}/history`).then((page) => page?.items ?? []),
    Promise.all(evidence.map((each) => reasonsOf(each, memory))),
    Promise.all((memory.supersedes ?? []).map((id) => read(`/v1/memories/${id}`))),
  ]);
  const parts = evidence.flatMap((each, i) => [quote(each), ...reasons[i].map((reason) => element("p", "", reason))]);
  for (const each of replaced.filter(Boolean)) parts.push(element("p", "", `${words.replaced} “${each.text}”`));
  parts.push(element("p", "", words.weight(memory.mentions, percent(memory.importance), percent(memory.strength))));
  const before = former(memory, versions);
  if (before.length) {
    const list = element("ol", "");
    list.append(...before.map((version) => earlier(version, path, changed, complain)));
    parts.push(element("p", "", words.before), list);
  }
  return parts;
}

/** What is no longer there, or was never there for this person, is left out. */
async function read(path) {
  try {
    return await (await call(path)).json();
  } catch (problem) {
    if (problem.status === 404) return undefined;
    throw problem;
  }
}

async function reasonsOf({ observationId }, { factId }) {
  const observation = await read(`/v1/observations/${observationId}`);
  const own = (observation?.decisions ?? []).filter((each) => each.factId === factId);
  return [...new Set(own.map((each) => each.reason))];
}

function quote({ quote, occurredAt, source, speaker, trust }) {
  const shown = element("blockquote", "", quote ? `“${quote}”` : words.unquoted);
  const who = speaker ?? (trust === "person" ? words.you : trust === "media" ? words.file : source);
  shown.append(element("small", "", `${who} · ${WHEN.format(new Date(occurredAt))}`));
  return shown;
}

/** The versions that read otherwise, the last of each wording. */
function former(memory, versions) {
  const wordings = new Map(versions.map((each) => [each.text, each]));
  wordings.delete(memory.text);
  return [...wordings.values()];
}

function earlier({ text, object, recordedAt }, path, changed, complain) {
  const item = element("li", "", `${WHEN.format(new Date(recordedAt))}: “${text}” `);
  const request = () => patch(path, { text, object });
  item.append(button({ name: words.back, text, request, done: changed, complain }));
  return item;
}

function percent(share) {
  return `${Math.round(share * 100)} %`;
}
