"use client";

import { Download, FileArchive, FilePlus2, FileUp, FolderUp, RotateCcw, Shapes, Upload } from "lucide-react";
import { IconButton } from "@/components/ui/IconButton";
import { Menu, MenuItem } from "@/components/ui/Menu";
import { samples } from "@/lib/workspace/samples";
import { setDialog } from "@/lib/workspace/store";
import { useFilePicker } from "../imports/useFilePicker";
import { chooseSample, resetToSample, startSnippet } from "../session/actions";
import { exportWorkspace } from "../session/exportWorkspace";

/** What fills the workspace: new files, samples, uploads. */
export function ExplorerToolbar() {
  const picker = useFilePicker();
  return (
    <div className="flex h-9 shrink-0 items-center gap-0.5 border-b border-border px-1.5">
      <h2 className="grow truncate px-1 font-medium">Files</h2>
      <IconButton icon={FilePlus2} label="New file" onClick={() => setDialog({ kind: "newFile", folder: "" })} />
      <Menu trigger={<IconButton icon={Upload} label="Upload" />}>
        <MenuItem
          icon={<FileUp size={14} aria-hidden />}
          label="Files"
          detail="One or more Python files"
          onSelect={() => picker.pick("files")}
        />
        <MenuItem
          icon={<FolderUp size={14} aria-hidden />}
          label="Folder"
          detail="A package, with what is in it"
          onSelect={() => picker.pick("folder")}
        />
        <MenuItem
          icon={<FileArchive size={14} aria-hidden />}
          label="Zip"
          detail="A package as a .zip"
          onSelect={() => picker.pick("zip")}
        />
      </Menu>
      <IconButton icon={Download} label="Export as zip" onClick={exportWorkspace} />
      <Menu trigger={<IconButton icon={Shapes} label="Samples" />}>
        {samples.map((sample) => (
          <MenuItem
            key={sample.id}
            label={sample.title}
            detail={sample.description}
            onSelect={() => chooseSample(sample)}
          />
        ))}
        <MenuItem label="Empty snippet" detail="One empty file to paste into" onSelect={startSnippet} />
      </Menu>
      <IconButton icon={RotateCcw} label="Reset to the sample" onClick={resetToSample} />
      {picker.inputs}
    </div>
  );
}
