import { toast } from "sonner";
import { type ImportEntry, openEntries } from "@/lib/workspace/importing";
import { currentWorkspace, setDialog, setScreen } from "@/lib/workspace/store";
import { importInstead, isPristine } from "../session/actions";

/**
 * Opens what was picked or dropped. Over an untouched sample it simply takes its place; over somebody's own files it asks first.
 * What was left out or changed is listed, what could not be opened at all is said.
 */
export async function takeImports(collecting: Promise<readonly ImportEntry[]>): Promise<void> {
  const result = await open(collecting);
  if (result.status === "error") {
    toast.error("Nothing was opened", { description: result.reason });
    return;
  }
  setScreen({ importNotes: result.notes });
  if (isPristine(currentWorkspace())) importInstead(result.files);
  else setDialog({ kind: "import", files: result.files });
}

async function open(collecting: Promise<readonly ImportEntry[]>): ReturnType<typeof openEntries> {
  try {
    return await openEntries(await collecting);
  } catch (error) {
    return { status: "error", reason: error instanceof Error ? error.message : String(error) };
  }
}
