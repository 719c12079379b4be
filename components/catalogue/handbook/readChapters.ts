"use client";

import { useMemo } from "react";
import { storedText } from "../storedText";

const stored = storedText("housestyle.readChapters");

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
  const text = stored.use();
  return useMemo(() => parse(text), [text]);
}

/** Marks a chapter as read, or takes the mark away. */
export function toggleRead(slug: string): void {
  const chapters = new Set(parse(stored.read()));
  if (!chapters.delete(slug)) chapters.add(slug);
  stored.write(JSON.stringify([...chapters]));
}
