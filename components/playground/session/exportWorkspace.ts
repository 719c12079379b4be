import { toast } from "sonner";
import { exportZip } from "@/lib/workspace/exporting";
import { currentWorkspace } from "@/lib/workspace/store";
import { download } from "./download";

/** Saves all files as a zip, which opens here again as it was. */
export function exportWorkspace(): void {
  const { files } = currentWorkspace();
  if (files.length === 0) {
    toast.info("There is nothing to export yet");
    return;
  }
  download("housestyle.zip", exportZip(files), "application/zip");
}
