import { addressOf } from "@/lib/conventions";
import { PICTURE } from "./picture";

/**
 * What other programs show of a page: its one address, and the card with its picture. React moves it into the head.
 *
 * Addresses are whole where the build knows its site; otherwise they are paths, which browsers and most programs
 * understand. (Next's own metadata would write those against localhost.)
 */
export function PageTags({
  path,
  title,
  description,
  picture,
}: {
  /** The page's own path, or that of the page that this one leads to. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Name of the picture, without its ending. */
  readonly picture: string;
}) {
  const image = addressOf(`/og/${picture}.png`);
  return (
    <>
      <link rel="canonical" href={addressOf(path)} />
      <meta property="og:site_name" content="Housestyle" />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={addressOf(path)} />
      <meta property="og:image" content={image} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(PICTURE.width)} />
      <meta property="og:image:height" content={String(PICTURE.height)} />
      <meta property="og:image:alt" content={`${title}: ${description}`} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
