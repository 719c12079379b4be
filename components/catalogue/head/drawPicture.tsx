import { ImageResponse } from "next/og";
import type { CSSProperties } from "react";
import { drawable, PICTURE, type PictureText } from "./picture";

const page: CSSProperties = {
  display: "flex",
  flexDirection: "column",
  width: "100%",
  height: "100%",
  padding: "64px 72px",
  background: "#18181b",
  color: "#f4f4f5",
  borderLeft: "16px solid #7cacf8",
};

const fact: CSSProperties = { padding: "4px 20px", border: "2px solid #3a3a40", borderRadius: 12 };

/** Draws a page's picture, at build time, in the font that comes with the library. @returns a PNG */
export async function drawPicture({ code, title, summary, facts }: PictureText): Promise<ArrayBuffer> {
  const image = new ImageResponse(
    <div style={page}>
      <div style={{ display: "flex", color: "#7cacf8", fontSize: 44, minHeight: 56 }}>{drawable(code ?? "")}</div>
      <div style={{ display: "flex", marginTop: 4, fontSize: title.length > 26 ? 60 : 76 }}>{drawable(title)}</div>
      <div
        style={{
          display: "block",
          flexGrow: 1,
          marginTop: 28,
          color: "#a9a9b2",
          fontSize: 36,
          lineHeight: 1.4,
          lineClamp: 4,
        }}
      >
        {drawable(summary)}
      </div>
      <div style={{ display: "flex", alignItems: "center", fontSize: 30, gap: 16 }}>
        <span style={{ flexGrow: 1, fontSize: 36 }}>Housestyle</span>
        {facts.map((text) => (
          <span key={text} style={fact}>
            {drawable(text)}
          </span>
        ))}
      </div>
    </div>,
    PICTURE,
  );
  return image.arrayBuffer();
}
