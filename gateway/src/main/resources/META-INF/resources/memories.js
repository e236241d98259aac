import { call } from "./api.js";
import { $, element } from "./element.js";
import { memory } from "./memory.js";
import { words } from "./words.js";

const PAGE = 200;
/** A person who has more finds them by words, or through the API: the page would only get slow. */
const MOST = 1000;
const HITS = 12;
/** So long nothing may be typed before it is looked for, in milliseconds. */
const PAUSE = 250;

/** The cards that are there: one whose memory did not change stays as it is, with what is open in it. */
let cards = new Map();
/** Which look at the memories is the last: what an earlier one finds later is not shown. */
let last = 0;
let typing;

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

/** What has the words, what has ended, too, and before it what is found by meaning. */
async function matching(query) {
  const search = call("/v1/memories/search", { method: "POST", json: { query, limit: HITS } });
  const [{ found: known }, hits] = await Promise.all([all(), search.then((response) => response.json())]);
  const sought = query.toLocaleLowerCase();
  const named = known.filter(({ text }) => text.toLocaleLowerCase().includes(sought));
  const found = new Map([...hits.items, ...named].map((each) => [each.factId, each]));
  return { found: [...found.values()], more: false };
}

/** @param alike whether others were learnt from the same words */
function card(each, alike, complain) {
  const key = JSON.stringify([each.factId, each.version, each.status, each.doubtedBy, alike]);
  return [key, cards.get(key) ?? memory(each, alike, () => refresh(complain), complain)];
}

function cardsOf(found, complain) {
  const times = new Map();
  for (const { text } of found) times.set(text, (times.get(text) ?? 0) + 1);
  return new Map(found.map((each) => card(each, times.get(each.text) > 1, complain)));
}

/** Shows what is remembered; whoever came here by the keyboard stays where they were. @param complain is told a problem */
export async function refresh(complain) {
  const mine = ++last;
  const query = $("find").value.trim();
  try {
    const { found, more } = await (query ? matching(query) : all());
    // Whoever is just changing one is not disturbed.
    if (mine !== last || document.activeElement?.closest("#memories form")) return;
    cards = cardsOf(found, complain);
    const shown = [...cards.values()];
    if (!shown.length) shown.push(element("li", "", query ? words.notFound : words.nothing));
    if (more) shown.push(element("li", "", words.more));
    show(shown);
  } catch (problem) {
    complain(problem);
  }
}

/** What has the focus stays where it is, and the others move: taken away, it would forget what it asked. */
function show(shown) {
  const list = $("memories");
  const focused = document.activeElement;
  const at = shown.findIndex((each) => each.contains(focused));
  if (at >= 0) {
    [...list.children].filter((each) => !shown.includes(each)).forEach((each) => each.remove());
    shown[at].before(...shown.slice(0, at));
    shown[at].after(...shown.slice(at + 1));
    return;
  }
  const buttons = () => [...list.querySelectorAll("button")];
  const place = buttons().indexOf(focused);
  list.replaceChildren(...shown);
  if (place >= 0) (buttons()[Math.min(place, buttons().length - 1)] ?? $("words")).focus();
}

/** Looks for what is typed into the field above them. */
export function searching(complain) {
  $("find").oninput = () => {
    clearTimeout(typing);
    typing = setTimeout(() => refresh(complain), PAUSE);
  };
}
