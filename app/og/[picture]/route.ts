import { drawPicture } from "@/components/catalogue/head/drawPicture";
import { pictureTexts } from "@/components/catalogue/head/picture";
import { rules } from "@/lib/engine";

// All pictures are drawn at build time; there are no others.
export const dynamic = "force-static";
export const dynamicParams = false;

const texts = pictureTexts(rules);

export function generateStaticParams(): { picture: string }[] {
  return [...texts.keys()].map((name) => ({ picture: `${name}.png` }));
}

/** The picture that other programs show beside a link to a page. */
export async function GET(_request: Request, { params }: { params: Promise<{ picture: string }> }): Promise<Response> {
  const text = texts.get((await params).picture.replace(/\.png$/, ""));
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(await drawPicture(text), { headers: { "Content-Type": "image/png" } });
}
