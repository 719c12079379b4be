import { defineRule } from "../defineRule";
import { commitsOutside, committingCallers, writesWithoutCommit } from "../../project/commits";

export const writeWithoutCommit = defineRule({
  code: "STO008",
  name: "write-without-commit",
  severity: "warning",
  scope: "project",
  fix: null,
  refs: ["S3"],
  summary: "A public Store method writes and nothing commits the write.",
  rationale: `Without a commit the row lives until the session is closed and is then rolled back: the caller gets an object with an id,
the client gets a 201, and the record is gone. It passes in tests that read through the same session, and it is noticed only when somebody looks for the
data.`,
  whenNotToUse:
    'In a project whose unit of work lies outside the stores and cannot be seen from its code: say so with `store.commit = "caller"`.',
  messages: {
    write: "`{method}` writes with `{call}` and nothing commits it: add `await self.db.commit()`.",
    syncWrite: "`{method}` writes with `{call}` and nothing commits it: add `{session}.commit()`.",
  },
  project(project, { report }) {
    if (project.settings.commit === "caller") return;
    const candidates = project.files
      .filter((file) => !file.isTest)
      .flatMap((file) => file.stores.flatMap((store) => writesWithoutCommit(project, store)));
    if (candidates.length === 0 || commitsOutside(project)) return;
    const committed = committingCallers(project, candidates);
    for (const { store, method, node, call, session } of candidates) {
      if (committed.has(method)) continue;
      const data = { method: `${store.name}.${method.name}`, call, session };
      report({ file: store.file, node, message: method.isAsync ? "write" : "syncWrite", data });
    }
  },
});
