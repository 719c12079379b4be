import { createLinter } from "@/lib/engine";
import { EngineHost } from "./engineHost";
import type { EngineReply } from "./protocol";

/** The engine's worker: loads the parser and hands every message to an `EngineHost`. */
const send = (reply: EngineReply): void => self.postMessage(reply);

const host = new EngineHost(
  createLinter({
    treeSitterWasm: new URL("web-tree-sitter/web-tree-sitter.wasm", import.meta.url).href,
    pythonWasm: new URL("tree-sitter-python/tree-sitter-python.wasm", import.meta.url).href,
  }),
  send,
);

self.onmessage = (event: MessageEvent<unknown>): void => host.receive(event.data);
