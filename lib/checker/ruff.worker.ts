import { createRuff } from "@/lib/ruff";
import type { RuffReply } from "./protocol";
import { RuffHost } from "./ruffHost";

/** Ruff's worker: fetches Ruff's WebAssembly and hands every message to a `RuffHost`. */
const send = (reply: RuffReply): void => self.postMessage(reply);

const host = new RuffHost(
  createRuff({ url: new URL("@astral-sh/ruff-wasm-web/ruff_wasm_bg.wasm", import.meta.url) }),
  send,
);

self.onmessage = (event: MessageEvent<unknown>): void => host.receive(event.data);
