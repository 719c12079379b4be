import type { ReactNode } from "react";
import { SiteHeader } from "@/components/ui/SiteHeader";
import "./catalogue.css";

/** The frame of the pages that people read: header, then one column that scrolls with the page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <noscript>
        {/* What only works with JavaScript is not offered without it, and leaves no gap. */}
        <style>
          {
            ".needs-js{display:none!important}.needs-js-columns,.only-without-js,[data-pydantic]{display:block!important}"
          }
        </style>
      </noscript>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:m-2 focus:rounded-md focus:bg-bg-raised focus:px-3 focus:py-2"
      >
        Skip to the content
      </a>
      <SiteHeader />
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl px-3 pt-4 pb-16 outline-none sm:px-6">
        {children}
      </main>
    </>
  );
}
