"use client";

interface ErrorPageProps {
  readonly error: Error & { digest?: string };
  /** Renders the page again. */
  readonly reset: () => void;
}

/** Stands in for a page that threw while it was drawn. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col justify-center gap-3 p-4">
      <h1 className="text-lg font-semibold">This page ran into a problem</h1>
      <p className="text-text-muted">
        Your files are kept in this browser and come back when you reload. If it happens again, open the page without
        what follows the # in its address.
      </p>
      <pre className="overflow-x-auto rounded-md border bg-bg-subtle p-3 whitespace-pre-wrap">{error.message}</pre>
      <div className="flex flex-wrap items-center gap-4">
        <button
          type="button"
          onClick={reset}
          className="rounded-md bg-accent px-3 py-1.5 font-medium text-accent-text hover:opacity-90"
        >
          Try again
        </button>
        {/* A whole new document on purpose: the state that threw is left behind. */}
        {/* eslint-disable-next-line @next/next/no-html-link-for-pages */}
        <a className="text-accent underline underline-offset-2" href="/">
          Open the playground
        </a>
      </div>
    </main>
  );
}
