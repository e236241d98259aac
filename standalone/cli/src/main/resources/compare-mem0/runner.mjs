// Speaks for mem0: one JSON request a line on standard input, one JSON reply a line on standard output.
// It calls the public methods of `Memory` and nothing else; only `counts` looks into the files, as an operator would.
import { createInterface } from "node:readline";
import { createRequire } from "node:module";
import { readFileSync, existsSync } from "node:fs";
import { Memory } from "mem0ai/oss";
import Database from "better-sqlite3";

const require = createRequire(import.meta.url);
// What mem0 prints about its own failures belongs to the log of this run, not between the replies.
console.log = console.info = console.debug = console.warn = console.error;

let memory;
let files;

const ms = (since) => performance.now() - since;
const texts = (found) => found.results.map((one) => ({ id: one.id, text: one.memory }));

async function inParallel(items, width, work) {
  let next = 0;
  const one = async () => {
    while (next < items.length) await work(items[next++]);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, one));
}

function rows(file, table) {
  if (!existsSync(file)) return 0;
  const db = new Database(file, { readonly: true });
  try {
    return db.prepare(`SELECT count(*) AS n FROM ${table}`).get().n;
  } catch {
    return 0;
  } finally {
    db.close();
  }
}

const stores = {
  memory: () => ({ collectionName: "memories", dbPath: files.vectors }),
  qdrant: (url, collectionName) => ({ url, collectionName }),
  pgvector: (connectionString, collectionName) => ({ connectionString, collectionName, embeddingModelDims: 384, hnsw: true }),
};

const operations = {
  versions() {
    const version = (name) => JSON.parse(readFileSync(require.resolve.paths(name)[0] + `/${name}/package.json`)).version;
    const names = ["mem0ai", "@qdrant/js-client-rest", "better-sqlite3", "compromise", "pg"];
    return { node: process.version, ...Object.fromEntries(names.map((name) => [name, version(name)])) };
  },
  async open({ folder, url, store, address, collection }) {
    files = { vectors: `${folder}/vectors.db`, entities: `${folder}/vectors_entities.db`, history: `${folder}/history.db` };
    memory = new Memory({
      embedder: { provider: "openai", config: { apiKey: "none", baseURL: url, model: "all-minilm-l6-v2", embeddingDims: 384 } },
      llm: { provider: "openai", config: { apiKey: "none", baseURL: url, model: "scripted" } },
      vectorStore: { provider: store, config: { ...stores[store](address, collection), dimension: 384 } },
      historyDbPath: files.history,
    });
    await memory.getAll({ filters: { user_id: "nobody" } });
    return {};
  },
  async add({ user, text }) {
    const begin = performance.now();
    const added = await memory.add(text, { userId: user });
    return { ms: ms(begin), added: added.results.map((one) => ({ id: one.id, text: one.memory })) };
  },
  // As many at once as `width` says; `infer: false` stores the text as it is, without the language model.
  async addMany({ user, texts, width, infer }) {
    const each = [];
    const failed = [];
    const begin = performance.now();
    await inParallel(texts, width, async (text) => {
      const one = performance.now();
      try {
        await memory.add(text, { userId: user, infer });
        each.push(ms(one));
      } catch (failure) {
        failed.push(String(failure.message));
      }
    });
    return { ms: ms(begin), each, failed };
  },
  async search({ query, filters, k }) {
    return { items: texts(await memory.search(query, { filters, topK: k })) };
  },
  async searchMany({ user, queries, k }) {
    const each = [];
    const items = [];
    for (const query of queries) {
      const begin = performance.now();
      const found = await memory.search(query, { filters: { user_id: user }, topK: k });
      each.push(ms(begin));
      items.push(texts(found));
    }
    return { each, items };
  },
  async all({ user }) {
    return { items: texts(await memory.getAll({ filters: { user_id: user }, topK: 20000 })) };
  },
  async get({ id }) {
    const one = await memory.get(id);
    return { items: one ? [{ id: one.id, text: one.memory }] : [] };
  },
  async history({ id }) {
    return { items: (await memory.history(id)).map((one) => ({ id, text: one.new_value ?? one.previous_value ?? "" })) };
  },
  async delete({ id }) {
    await memory.delete(id);
    return {};
  },
  async deleteAll({ user }) {
    await memory.deleteAll({ userId: user });
    return {};
  },
  async reset() {
    await memory.reset();
    return {};
  },
  counts() {
    return {
      memories: rows(files.vectors, "vectors"),
      entities: rows(files.entities, "vectors"),
      history: rows(files.history, "memory_history"),
      messages: rows(files.history, "messages"),
    };
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const { request, op, ...parameters } = JSON.parse(line);
  // Not awaited: requests may overlap, as calls in one program do.
  Promise.resolve()
    .then(() => operations[op](parameters))
    .then(
      (result) => ({ request, result }),
      (failure) => ({ request, error: String(failure?.message ?? failure) }),
    )
    .then((reply) => process.stdout.write(JSON.stringify(reply) + "\n"));
}
process.exit(0);
