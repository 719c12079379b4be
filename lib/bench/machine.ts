import { cpus, totalmem } from "node:os";

/** Where a benchmark ran. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly node: string;
  readonly platform: string;
}

export function machine(): Machine {
  const list = cpus();
  return {
    cpu: list[0]?.model.trim() ?? "unknown",
    cores: list.length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  };
}

/** The process's memory in megabytes (10⁶ bytes). */
export interface Memory {
  readonly resident: number;
  readonly heap: number;
  /** Array buffers and other memory outside of the JavaScript heap, WebAssembly's among them where Node counts it. */
  readonly external: number;
}

export function memory(): Memory {
  const { rss, heapUsed, external } = process.memoryUsage();
  return { resident: rss / 1e6, heap: heapUsed / 1e6, external: external / 1e6 };
}
