import type { CheckResult, Config, EngineAssets, Linter, Session, SourceFile } from "../contract";
import { nodeAssets } from "../syntax/nodeAssets";
import { PythonParser } from "../syntax/parser";
import { CheckSession } from "./session";

/**
 * Loads the parser and makes a linter. In Node the WebAssembly files are found without being told; a browser passes their
 * addresses.
 * @throws where the WebAssembly files cannot be loaded
 */
export async function createLinter(assets?: EngineAssets): Promise<Linter> {
  const parser = await PythonParser.load(assets ?? (await nodeAssets()));
  return {
    check(files: readonly SourceFile[], config?: Config): CheckResult {
      const session = new CheckSession(parser, files, config, true);
      try {
        return session.check();
      } finally {
        session.dispose();
      }
    },
    open: (files: readonly SourceFile[], config?: Config): Session => new CheckSession(parser, files, config),
  };
}
