"use client";

import clsx from "clsx";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Logo } from "./Logo";
import { ThemeToggle } from "./ThemeToggle";

const places = [
  { href: "/", label: "Playground" },
  { href: "/rules", label: "Rules" },
  { href: "/conventions", label: "Conventions" },
] as const;

function isHere(href: string, pathname: string): boolean {
  return href === "/" ? pathname === "/" : pathname === href || pathname.startsWith(`${href}/`);
}

/** The bar at the top of every screen. `children` are the screen's own actions, at its end. */
export function SiteHeader({ children }: { readonly children?: ReactNode }) {
  const pathname = usePathname();
  return (
    <header className="flex h-11 shrink-0 items-center gap-0.5 border-b border-border bg-bg-subtle px-1.5 sm:gap-3 sm:px-3">
      {/* Nothing is fetched ahead: the playground brings the editor and the checker, the handbook a megabyte. */}
      <Link
        href="/"
        prefetch={false}
        className="flex items-center gap-2 rounded-md px-1 font-semibold"
        aria-label="Housestyle"
      >
        <Logo />
        <span className="hidden sm:inline">Housestyle</span>
      </Link>
      <nav aria-label="Main" className="flex">
        {places.map(({ href, label }) => {
          const here = isHere(href, pathname);
          return (
            <Link
              key={href}
              href={href}
              prefetch={false}
              aria-current={here ? "page" : undefined}
              className={clsx(
                "rounded-md px-1.5 py-1 hover:bg-bg-hover hover:text-text sm:px-2",
                here ? "font-medium text-text" : "text-text-muted",
              )}
            >
              {label}
            </Link>
          );
        })}
      </nav>
      <div className="ml-auto flex items-center gap-1">
        {children}
        <ThemeToggle />
      </div>
    </header>
  );
}
