"use client";

import type { ReactNode } from "react";
import { SegmentedControl } from "@/components/ui/SegmentedControl";
import { storedText } from "../storedText";

const stored = storedText("housestyle.pydantic");
const segments = [
  { value: "1", label: "Pydantic 1" },
  { value: "2", label: "Pydantic 2" },
] as const;

/**
 * Lets the reader choose in which style the examples inside are shown; the choice is kept in this browser, for all pages.
 * What has `data-pydantic` of the other style is hidden by the stylesheet; without JavaScript everything is shown.
 */
export function PydanticChoice({ children }: { readonly children: ReactNode }) {
  const chosen = stored.use() === "1" ? "1" : "2";
  return (
    <div data-chosen-pydantic={chosen}>
      <SegmentedControl
        label="Style of the examples"
        segments={segments}
        value={chosen}
        onChange={stored.write}
        className="needs-js no-print mb-3 w-fit"
      />
      {children}
    </div>
  );
}
