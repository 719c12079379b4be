import type { WorkspaceFile } from "./model";
import { files as hotelTests } from "./samples/hotelTests";
import { files as loanSnippet } from "./samples/loanSnippet";
import { files as members } from "./samples/members";
import { files as membersMended } from "./samples/membersMended";
import { files as workshopLayers } from "./samples/workshopLayers";

/** A workspace that the playground offers to open. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  /** One sentence: what is to be seen in it. */
  readonly description: string;
  /** Sorted by path. */
  readonly files: readonly WorkspaceFile[];
  /** The path of the file that is opened first. */
  readonly open: string;
}

/** The samples in the order of the menu. The first is the one that the playground opens with. */
export const samples: readonly Sample[] = [
  {
    id: "members",
    title: "A feature package that breaks the conventions",
    description: "The members of a climbing gym: every component leaves the conventions in its own way.",
    files: members,
    open: "members/store.py",
  },
  {
    id: "members-mended",
    title: "The same package, mended",
    description:
      "The members of the gym as the conventions want them, with an application and tests: nothing is found.",
    files: membersMended,
    open: "members/store.py",
  },
  {
    id: "loan-snippet",
    title: "A single file: a store",
    description: "The loans of a library, pasted as one file: a store under another name, with its usual faults.",
    files: loanSnippet,
    open: "snippet.py",
  },
  {
    id: "workshop-layers",
    title: "Imports against the layers",
    description: "A bicycle workshop whose two packages import upwards, sideways and in a ring.",
    files: workshopLayers,
    open: "customers/store.py",
  },
  {
    id: "hotel-tests",
    title: "A test module",
    description: "Tests of a hotel's messages: copied, vaguely named, without marks, and with a real network.",
    files: hotelTests,
    open: "tests/test_notifications.py",
  },
];
