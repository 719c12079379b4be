"use client";

import { useSyncExternalStore } from "react";

/** A text kept in this browser under one key, shared by all components and tabs that look at it. */
export interface StoredText {
  /** The text; empty where nothing is kept, and while the page is prerendered. */
  use(): string;
  read(): string;
  write(text: string): void;
}

/** Storage may be forbidden by the browser's settings: then nothing is kept, and nothing breaks. */
export function storedText(key: string): StoredText {
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    window.addEventListener("storage", listener);
    return () => {
      listeners.delete(listener);
      window.removeEventListener("storage", listener);
    };
  };
  const read = () => {
    try {
      return window.localStorage.getItem(key) ?? "";
    } catch {
      return "";
    }
  };
  return {
    use: () => useSyncExternalStore(subscribe, read, () => ""),
    read,
    write: (text) => {
      try {
        window.localStorage.setItem(key, text);
      } catch {
        return;
      }
      for (const listener of listeners) listener();
    },
  };
}
