import type { RuleOptionInfo } from "@/lib/engine";
import { Inline } from "../Prose";

/** The rule's own options, as they are written under `[tool.housestyle]`. */
export function OptionsTable({
  code,
  options,
}: {
  readonly code: string;
  readonly options: readonly RuleOptionInfo[];
}) {
  return (
    <table className="w-full border-collapse text-left">
      <caption className="pb-2 text-left text-text-muted">
        Set in <code className="inline-code">pyproject.toml</code> under{" "}
        <code className="inline-code">[tool.housestyle.rules.{code}]</code>.
      </caption>
      <thead className="hidden sm:table-header-group">
        <tr className="border-b">
          <th className="py-1 pr-4 font-medium">Option</th>
          <th className="py-1 pr-4 font-medium">Type</th>
          <th className="py-1 pr-4 font-medium">Default</th>
          <th className="py-1 font-medium">What it does</th>
        </tr>
      </thead>
      <tbody>
        {options.map((option) => (
          <tr key={option.name} className="border-b align-top max-sm:flex max-sm:flex-wrap max-sm:gap-x-4 max-sm:py-1">
            <th scope="row" className="py-1 pr-4 font-mono font-normal break-all">
              {option.name}
            </th>
            <td className="py-1 pr-4 font-mono break-words text-text-muted">{option.type}</td>
            <td className="py-1 pr-4 font-mono break-words">{tomlValue(option.default)}</td>
            <td className="py-1 max-sm:basis-full">
              <Inline text={option.description} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** As TOML writes it; JSON is the same for strings, numbers, booleans and lists of them. */
function tomlValue(value: unknown): string {
  return value === undefined || value === null ? "not set" : JSON.stringify(value);
}
