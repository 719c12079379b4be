"use client";

import { ClipboardCopy, FileDown, FileJson, MoreHorizontal } from "lucide-react";
import { IconButton } from "@/components/ui/IconButton";
import { Menu, MenuItem } from "@/components/ui/Menu";
import { report } from "../share/reports";

/** What can be done with all findings together, besides mending them. */
export function ReportMenu() {
  return (
    <Menu trigger={<IconButton icon={MoreHorizontal} label="Report" />}>
      <MenuItem
        icon={<ClipboardCopy size={14} aria-hidden />}
        label="Copy as Markdown"
        detail="For a review or a document"
        onSelect={() => void report("markdown")}
      />
      <MenuItem
        icon={<FileJson size={14} aria-hidden />}
        label="Download JSON"
        detail="Every finding, for scripts"
        onSelect={() => void report("json")}
      />
      <MenuItem
        icon={<FileDown size={14} aria-hidden />}
        label="Download SARIF"
        detail="Version 2.1.0, for code scanning"
        onSelect={() => void report("sarif")}
      />
    </Menu>
  );
}
