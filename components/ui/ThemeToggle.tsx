"use client";

import { Moon, Sun } from "lucide-react";
import { useTheme } from "next-themes";
import { useSyncExternalStore } from "react";
import { IconButton } from "./IconButton";

const never = () => () => {};

/** Goes between light and dark. Until somebody presses it, the system's setting holds. */
export function ThemeToggle() {
  const { resolvedTheme, setTheme } = useTheme();
  // The server does not know the theme: the first client render must be what it sent.
  const mounted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const dark = mounted && resolvedTheme === "dark";
  return (
    <IconButton
      icon={dark ? Sun : Moon}
      label={dark ? "Use the light theme" : "Use the dark theme"}
      onClick={() => setTheme(dark ? "light" : "dark")}
    />
  );
}
