"use client";

import { useTheme } from "next-themes";
import { Toaster as Sonner } from "sonner";

/** Where toasts appear: short words about what just happened, with the way back. */
export function Toaster() {
  const { resolvedTheme } = useTheme();
  return (
    <Sonner
      theme={resolvedTheme === "dark" ? "dark" : "light"}
      position="bottom-center"
      duration={8000}
      closeButton
      offset={{ bottom: 36 }}
      mobileOffset={{ bottom: 36 }}
      style={
        {
          "--normal-bg": "var(--bg-raised)",
          "--normal-border": "var(--border)",
          "--normal-text": "var(--text)",
          "--border-radius": "6px",
          "--width": "380px",
          "--toast-close-button-start": "unset",
          "--toast-close-button-end": "0",
          "--toast-close-button-transform": "translate(35%, -35%)",
          fontFamily: "inherit",
        } as React.CSSProperties
      }
      toastOptions={{
        style: { fontSize: 13, padding: 12, boxShadow: "var(--float)" },
        actionButtonStyle: {
          height: 24,
          background: "var(--bg-hover)",
          color: "var(--text)",
          border: "1px solid var(--border)",
          borderRadius: 6,
        },
        classNames: { description: "break-words" },
      }}
    />
  );
}
