import type { ReactNode } from "react";
import { Shell } from "@/components/catalogue/Shell";

export default function ConventionsLayout({ children }: { readonly children: ReactNode }) {
  return <Shell>{children}</Shell>;
}
