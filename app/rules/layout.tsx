import type { ReactNode } from "react";
import { Shell } from "@/components/catalogue/Shell";

export default function RulesLayout({ children }: { readonly children: ReactNode }) {
  return <Shell>{children}</Shell>;
}
