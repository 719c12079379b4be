import type { WorkspaceFile } from "../../model";
import snippet from "./snippet";

export const files: readonly WorkspaceFile[] = [{ path: "snippet.py", text: snippet }];
