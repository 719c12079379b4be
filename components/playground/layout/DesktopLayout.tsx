"use client";

import { Group, Panel, Separator, useDefaultLayout } from "react-resizable-panels";
import { EditorArea } from "../editor/EditorArea";
import { Explorer } from "../explorer/Explorer";
import { FindingsPanel } from "../findings/FindingsPanel";

/** Files, code and findings side by side. The widths are remembered. */
export function DesktopLayout() {
  const layout = useDefaultLayout({
    id: "housestyle-layout",
    storage: safeStorage,
    onlySaveAfterUserInteractions: true,
  });
  return (
    <Group orientation="horizontal" className="min-h-0 grow" {...layout}>
      <Panel id="files" defaultSize="248px" minSize="140px" maxSize="480px" groupResizeBehavior="preserve-pixel-size">
        <Explorer />
      </Panel>
      <Divider label="Width of the files" />
      <Panel id="code" minSize="240px">
        <EditorArea />
      </Panel>
      <Divider label="Width of the findings" />
      <Panel
        id="findings"
        defaultSize="400px"
        minSize="240px"
        maxSize="900px"
        groupResizeBehavior="preserve-pixel-size"
      >
        <FindingsPanel />
      </Panel>
    </Group>
  );
}

function Divider({ label }: { readonly label: string }) {
  return (
    <Separator
      aria-label={label}
      className="w-px bg-border outline-offset-0 transition-colors data-[separator=active]:bg-accent data-[separator=hover]:bg-accent"
    />
  );
}

/** Storage may be forbidden, and then throws at the first touch: the widths are only a comfort. */
const safeStorage = {
  getItem(key: string): string | null {
    try {
      return window.localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  setItem(key: string, value: string): void {
    try {
      window.localStorage.setItem(key, value);
    } catch {
      // They will not be remembered.
    }
  },
};
