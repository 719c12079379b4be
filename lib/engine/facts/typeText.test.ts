import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTypeText, type TypeText } from "./typeText";

/** `name[args]` back from what was read. */
const write = (type: TypeText): string => {
  const args = type.args.map(write).join(",");
  if (type.name === "|") return type.args.map(write).join("|");
  return type.name === "[]"
    ? `[${args}]`
    : `${type.name === "" ? "?" : type.name}${type.subscripted ? `[${args}]` : ""}`;
};
const read = (text: string): string => write(parseTypeText(text));

describe("parseTypeText", () => {
  it("reads names, generics, unions and callables", () => {
    expect(read("int")).toBe("int");
    expect(read("a . b.C")).toBe("a.b.C");
    expect(read("dict[str, list[int | None]]")).toBe("dict[str,list[int|None]]");
    expect(read("Callable[[int, str], None]")).toBe("Callable[[int,str],None]");
    expect(read("(int | str)")).toBe("int|str");
    expect(read("Größe[Straße]")).toBe("Größe[Straße]");
  });

  it("reads forward references as what they quote", () => {
    expect(read('list["Order"]')).toBe("list[Order]");
    expect(read('"Order | None"')).toBe("Order|None");
    const [argument] = parseTypeText('list["Order"]', 100).args;
    expect([argument?.start, argument?.end]).toEqual([106, 111]);
  });

  it("passes over what is no type", () => {
    expect(read("Annotated[str, Field(min_length=1, pattern='a]b'), 3]")).toBe("Annotated[str,?,?]");
    expect(read("Literal['a', 1]")).toBe("Literal[a,?]");
    expect(read("dict[  # why\n  str,\n  int]")).toBe("dict[str,int]");
  });

  it("never throws, and keeps its offsets within the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "[", "]", "(", ")", "|", ",", ".", "'", '"', " ", "#", "\n", "1", "é")),
        (parts) => {
          const text = parts.join("");
          const within = (type: TypeText): boolean =>
            type.start >= 0 && type.end <= text.length && type.start <= type.end && type.args.every(within);
          expect(within(parseTypeText(text))).toBe(true);
        },
      ),
    );
  });
});
