import type { RuleInfo } from "@/lib/engine";
import { CodeFile } from "../code/CodeFile";
import { Inline } from "../Prose";

/** How to make a rule keep quiet: here, in a file, in some files, or everywhere. */
export function Silencing({ rule }: { readonly rule: RuleInfo }) {
  const { code } = rule;
  const other = rule.severity === "info" ? "warning" : "info";
  return (
    <section aria-labelledby="silence">
      <h2 id="silence" className="mb-2 text-base font-semibold">
        How to silence it
      </h2>
      <div className="grid gap-4 lg:grid-cols-2">
        <ul className="flex list-disc flex-col gap-1 pl-5">
          <li>
            <Inline text={`On one line: end it with \`# noqa: ${code}\`.`} />
          </li>
          <li>
            <Inline text={`In one file: write \`# housestyle: noqa: ${code}\` on a line of its own.`} />
          </li>
          <li>
            <Inline text="In some files, everywhere, or with another weight: as the settings beside this do. They may also stand at the top of `housestyle.toml`." />
          </li>
        </ul>
        <CodeFile
          path="pyproject.toml"
          text={`[tool.housestyle]\nignore = ["${code}"]\nper-file-ignores = { "legacy/**" = ["${code}"] }\nseverity = { ${code} = "${other}" }\n`}
        />
      </div>
    </section>
  );
}
