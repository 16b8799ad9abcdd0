"""Counts the instructions of each phase of a run, and holds them against benches/instructions.json.

    python3 ci/instructions.py            # ends with 1 where a phase takes 5 % more than its baseline
    python3 ci/instructions.py --update   # writes the baseline

Instructions are counted by valgrind's callgrind on `benches/phases.rs`, compiled as tests are. Seconds differ from one machine and
hour to the next; instructions differ by less than one in a hundred. Another compiler makes other instructions of the same
program, so a baseline is compared only by the compiler that made it.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BASELINE = ROOT / "benches/instructions.json"
TOLERANCE = 0.05
SIZE = ["--documents", "4", "--locales", "2"]
# Each phase is what stands below one function of the program.
PHASES = {
    "read": "policyglot::load::disk::read_project_within",
    "load": "policyglot::load::load",
    "resolve": "policyglot::resolve::resolve",
    "ledger": "policyglot::ledger::standing::of_all",
    "localize": "policyglot::localize::localize",
    "check": "policyglot::check::run",
    "render": "policyglot::compile::pages::of",
    "write": "policyglot::write::write",
}


def run(*command):
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def program():
    """The bench, compiled as tests are."""
    told = run("cargo", "build", "--locked", "--quiet", "--bench", "phases", "--profile", "dev", "--message-format", "json")
    made = [json.loads(line) for line in told.splitlines()]
    return next(one["executable"] for one in made if one.get("target", {}).get("name") == "phases" and one.get("executable"))


def counted():
    binary = program()
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "callgrind.out"
        run("valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", "--error-exitcode=9", binary, *SIZE)
        table = run("callgrind_annotate", "--inclusive=yes", "--threshold=100", "--show-percs=no", str(out))
    phases = {}
    for name, function in PHASES.items():
        # A function stands once for each way that it was entered; the whole of it is the largest.
        lines = re.findall(rf"^\s*([\d,]+)\s+\S*:{re.escape(function)}(?: \[|$)", table, re.M)
        if not lines:
            sys.exit(f"callgrind saw nothing of {function}")
        phases[name] = max(int(line.replace(",", "")) for line in lines)
    whole = re.search(r"^\s*([\d,]+)\s+PROGRAM TOTALS", table, re.M)
    return {**phases, "all": int(whole[1].replace(",", ""))}


def main():
    compiler = run("rustc", "--version").split(" (")[0].strip()
    baseline = json.loads(BASELINE.read_text()) if BASELINE.exists() else {}
    if "--update" in sys.argv:
        found = {"compiler": compiler, "phases": counted()}
        BASELINE.write_text(json.dumps(found, indent=2) + "\n")
        print(f"{BASELINE.relative_to(ROOT)} is written")
        return 0
    if baseline.get("compiler") != compiler:
        print(f"not compared: the baseline is of {baseline.get('compiler')}, this is {compiler}")
        return 0
    grown = 0
    for name, now in counted().items():
        before = baseline["phases"][name]
        change = now / before - 1
        grown += change > TOLERANCE
        mark = "  more than 5 % more" if change > TOLERANCE else ""
        print(f"{name:>10} {now / 1e6:>10.1f} million instructions {change * 100:>+7.2f} %{mark}")
    if grown:
        print("where that is meant, write a new baseline: python3 ci/instructions.py --update")
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main())
