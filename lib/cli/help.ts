/** What `--help` prints. */
export const help = `Checks Python against the team's conventions.

Usage: npm run --silent check -- PATH… [options]
       npm run --silent check -- - [--stdin-filename PATH]
       npm run --silent check -- --explain CODE

PATH is a file or a folder; - is standard input. In folders, *.py and *.pyi are
checked; hidden folders, virtual environments, node_modules, __pycache__,
site-packages and build folders are passed over.

The paths of findings are relative to the folder that was given, or to the
nearest folder that holds all that was given. Where a pyproject.toml,
housestyle.toml or setup.cfg stands there or above (within the repository),
its settings hold, and the project around helps to resolve imports; findings
are reported only for what was given.

Options:
  --select CODES         only these rules: codes (STO002), prefixes (STO), ALL;
                         separated by commas; may be repeated
  --ignore CODES         all but these
  --format FORMAT        text (default), json, sarif, github, markdown
  --no-ruff              our own rules only
  --profile              say on standard error where the time went
  --explain CODE         what a rule flags, and why
  --stdin-filename PATH  where the text of standard input belongs
  -V, --version
  -h, --help

Environment:
  HOUSESTYLE_SITE        the address of your playground, for links to rules
  NO_COLOR, FORCE_COLOR  as usual

Exit status: 0 nothing found, 1 findings, 2 wrong usage, 3 a fault of the
program itself. Files that cannot be read as Python text are named on standard
error and passed over.
`;
