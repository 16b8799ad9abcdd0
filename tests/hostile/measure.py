"""Takes time and memory of the cases of hostile input, and writes them into docs/reliability.md.

    cargo test --locked --test all -- hostile::
    cargo build --release --locked
    python3 tests/hostile/measure.py target/release/policyglot
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
CASES = ROOT / "target/tmp/hostile"
PAGE = ROOT / "docs/reliability.md"
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"


def run(program, case):
    arguments = [program, *case["arguments"]]
    null = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    start = time.monotonic()
    child = subprocess.Popen(arguments, cwd=CASES / case["name"], **null)
    _, status, usage = os.wait4(child.pid, 0)
    return time.monotonic() - start, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


def main():
    program = str(Path(sys.argv[1]).resolve())
    rows, beyond = [], []
    for part in json.loads((CASES / "cases.json").read_text()):
        rows += ["", f"### {part['part']}", "", "| input | exit | seconds | MB |", "|---|---|---|---|"]
        for case in part["cases"]:
            # The machine is shared: the best of three is the program's own.
            seconds, memory, status = min(run(program, case) for _ in range(3))
            rows.append(f"| {case['what']} | {status} | {seconds:.2f} | {memory:.0f} |")
            if seconds > 1 or memory > 200 or status != case["status"]:
                beyond.append(f"{case['name']}: {seconds:.2f} s, {memory:.0f} MB, exit {status}")
    text = PAGE.read_text()
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    PAGE.write_text(before + BEGIN + "\n".join(rows) + "\n\n" + END + after)
    print("\n".join(beyond) or "every case ends within one second and 200 MB")
    sys.exit(bool(beyond))


main()
