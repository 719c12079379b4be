"use client";

import { useSyncExternalStore } from "react";

const KEY = "housestyle.readChapters";
const listeners = new Set<() => void>();

/** The same text must give the same set, or React would render for ever. */
let cached: { readonly text: string; readonly chapters: ReadonlySet<string> } = { text: "", chapters: new Set() };
const none: ReadonlySet<string> = new Set();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

function readStored(): ReadonlySet<string> {
  const text = storedText();
  if (text !== cached.text) cached = { text, chapters: parse(text) };
  return cached.chapters;
}

/** Storage may be forbidden by the browser's settings: then nothing is kept, and nothing breaks. */
function storedText(): string {
  try {
    return window.localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

/** What is not a list of texts counts as nothing read. */
export function parse(text: string): ReadonlySet<string> {
  try {
    const value: unknown = JSON.parse(text);
    return new Set(Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : []);
  } catch {
    return new Set();
  }
}

/** The chapters that this reader has marked as read, by slug; kept in this browser only. */
export function useReadChapters(): ReadonlySet<string> {
  return useSyncExternalStore(subscribe, readStored, () => none);
}

/** Marks a chapter as read, or takes the mark away. */
export function toggleRead(slug: string): void {
  const chapters = new Set(readStored());
  if (!chapters.delete(slug)) chapters.add(slug);
  try {
    window.localStorage.setItem(KEY, JSON.stringify([...chapters]));
  } catch {
    return;
  }
  for (const listener of listeners) listener();
}
