"""Checks or formats JavaScript and CSS: `python -m tools.javascript check`, or `format`.

Biome lints and formats, TypeScript checks the types that stand in JSDoc, and Node.js runs the unit
tests. All are packages of npm that `tests.install` brings.
"""

import subprocess
import sys
from argparse import ArgumentParser

from widgets.engine.hosts.nodejs import tool
from widgets.engine.hosts.project import ROOT

BIOME = "node_modules/@biomejs/biome/bin/biome"
TSC = "node_modules/typescript/bin/tsc"
# A page has to be there before the scripts that are tested are read.
PAGE = "./tests/engine/hosts/js/page.js"
UNIT_TESTS = (f"--import={PAGE}", "--test", "--test-timeout=60000", "--test-reporter=dot")
COMMANDS = {
    "check": (
        (BIOME, "check", "--error-on-warnings"),
        (TSC, "--project", "tsconfig.json"),
        (TSC, "--project", "tsconfig.node.json"),
        (*UNIT_TESTS, "tests/**/*.test.js"),
    ),
    "format": ((BIOME, "check", "--write"),),
}


def main() -> None:
    """Run the commands of what is asked for, and stop at the first that fails."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("asked", choices=COMMANDS)
    for command in COMMANDS[parser.parse_args().asked]:
        done = subprocess.run([tool("node"), *command], cwd=ROOT, check=False)
        if done.returncode:
            sys.exit(done.returncode)


if __name__ == "__main__":
    main()
