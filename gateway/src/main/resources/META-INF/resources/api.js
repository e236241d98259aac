import { words } from "./words.js";

let csrfToken = "";

/** A call that was refused; its message is the sentence that the problem holds. */
export class Problem extends Error {
  constructor(status, detail, code) {
    super(detail);
    this.status = status;
    this.code = code;
  }
}

/** What a problem says, in the reader's language where the page knows it. */
export function sentence(problem) {
  return words.problems[problem?.code] ?? problem?.detail ?? problem?.title;
}

export async function call(path, { method = "GET", headers = {}, json, body } = {}) {
  let response;
  try {
    response = await fetch(path, {
      method,
      headers: {
        ...(csrfToken && { "X-CSRF-Token": csrfToken }),
        ...(json !== undefined && { "Content-Type": "application/json" }),
        ...headers,
      },
      body: json === undefined ? body : JSON.stringify(json),
    });
  } catch {
    throw new Problem(0, words.offline);
  }
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Problem(response.status, sentence(problem) ?? String(response.status), problem.code);
  }
  return response;
}

/** Changes a memory. @param version the one that was seen; without it, whichever there is */
export function patch(path, json, version) {
  const seen = version ? `"${version}"` : "*";
  return call(path, { method: "PATCH", headers: { "Content-Type": "application/merge-patch+json", "If-Match": seen }, json });
}

/** Opens the session of this browser: with a token, or with the cookie that is there. */
export async function enter(token) {
  csrfToken = "";
  // What is no token cannot be sent as one.
  if (/[^\x21-\x7e]/.test(token ?? "")) throw new Problem(401, words.noToken);
  const opened = token
    ? await call("/v1/web-session", { method: "POST", headers: { Authorization: `Bearer ${token}` } })
    : await call("/v1/web-session");
  csrfToken = (await opened.json()).csrfToken;
}

export async function leave() {
  await call("/v1/web-session", { method: "DELETE" });
  csrfToken = "";
}

/** The events of a streamed response, as {name, id, data}. */
export async function* events(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    rest += value;
    let end;
    while ((end = rest.indexOf("\n\n")) >= 0) {
      const event = { name: "message", id: "", data: "" };
      for (const line of rest.slice(0, end).split("\n")) {
        const [, field, text] = line.match(/^(\w*): ?(.*)$/) ?? [];
        if (field === "event") event.name = text;
        else if (field === "id") event.id = text;
        else if (field === "data") event.data += text;
      }
      rest = rest.slice(end + 2);
      if (event.data) yield { ...event, data: JSON.parse(event.data) };
    }
  }
}
