#!/usr/bin/env python3
"""Kills the program at random moments (SIGKILL) and looks at what is left: `kill.py target/debug/policyglot [200]`.

Builds and acceptances of a site of 80 pages are killed after a random part of the time that a whole run takes. The old site
or the new one stands whole, no line of the ledger is lost, and the next run puts in order what is left. The moments follow
from a seed; how far a run is at one of them is up to the machine.
"""

import hashlib
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
TIMES = int(sys.argv[2]) if len(sys.argv) > 2 else 200
BASE = pathlib.Path(__file__).resolve().parents[1] / "golden" / "base"
DOCUMENTS = 40
LEFT = b"was stopped"
# The longest that a run goes on after it began to write, in seconds.
WRITING = 0.1


def words(version: str) -> dict[str, str]:
    english = f"about-logs = We keep the logs for {{ $log-period }}, {version}.\n"
    french = f"about-logs = Nous gardons les journaux {{ $log-period }}, {version}.\n"
    return {"locales/en/logs.ftl": english, "locales/fr/logs.ftl": french}


def put(project: pathlib.Path, version: str) -> None:
    for path, text in words(version).items():
        (project / path).write_text(text)


def run(project: pathlib.Path, *arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run([PROGRAM, *arguments], cwd=project, capture_output=True, check=False)


def well(project: pathlib.Path, *arguments: str) -> subprocess.CompletedProcess:
    done = run(project, *arguments)
    assert done.returncode == 0, done.stderr.decode() + done.stdout.decode()
    return done


def site(project: pathlib.Path) -> dict[str, str]:
    public = project / "public"
    files = (path for path in public.rglob("*") if path.is_file())
    return {str(path.relative_to(public)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def killed(project: pathlib.Path, after: float, *arguments: str) -> bool:
    child = subprocess.Popen([PROGRAM, *arguments], cwd=project, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        child.wait(after)
        return False
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
        return True


def killed_in(begun, after: float, project: pathlib.Path, *arguments: str) -> bool:
    child = subprocess.Popen([PROGRAM, *arguments], cwd=project, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while child.poll() is None and not begun():
        pass
    time.sleep(after)
    child.kill()
    return child.wait() != 0


def timed(act) -> float:
    begin = time.monotonic()
    act()
    return time.monotonic() - begin


def builds(project: pathlib.Path, chance: random.Random) -> None:
    sites = {}
    for version in ("first", "second"):
        put(project, version)
        well(project, "build")
        sites[version] = site(project)
    put(project, "first")
    whole = timed(lambda: well(project, "build"))
    count = {"killed": 0, "old": 0, "new": 0, "mended": 0}
    for at in range(TIMES):
        old, new = ("first", "second") if at % 2 == 0 else ("second", "first")
        put(project, new)
        if at % 4 == 0:
            count["killed"] += killed(project, whole * chance.uniform(0.2, 1.05), "build")
        else:
            # While it writes, which is a small part of a run.
            count["killed"] += killed_in((project / ".public.policyglot-new").exists, chance.uniform(0, WRITING), project, "build")
        now = site(project)
        assert now in (sites[old], sites[new]), f"{at}: the site is a mixture"
        count["old" if now == sites[old] else "new"] += 1
        next_run = well(project, "build")
        count["mended"] += LEFT in next_run.stderr
        assert b"edited by hand" not in next_run.stderr, next_run.stderr.decode()
        assert site(project) == sites[new]
        well(project, "build", "--check")
        assert not [path for path in project.iterdir() if path.name.startswith(".")], "something is left"
    print(f"build: {TIMES} runs, " + ", ".join(f"{number} {what}" for what, number in count.items()))


def hidden(project: pathlib.Path):
    return (path for part in ("policy", "locales/en", "locales/fr") for path in (project / part).glob(".*.policyglot-*"))


def ledger(project: pathlib.Path, name: str) -> list[list[str]]:
    text = (project / "locales" / name).read_text()
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


def acceptances(project: pathlib.Path, chance: random.Random) -> None:
    accept = ("accept", "--all", "--reason", "it says so")
    put(project, "version")
    whole = timed(lambda: well(project, *accept))
    count = {"killed": 0, "old": 0, "new": 0, "mended": 0}
    for at in range(TIMES):
        before = ledger(project, "fr/accepted.tsv")
        put(project, f"version {at}")
        if at % 4 == 0:
            count["killed"] += killed(project, whole * chance.uniform(0.5, 1.05), *accept)
        else:
            after = chance.uniform(0, WRITING / 4)
            count["killed"] += killed_in(lambda: any(hidden(project)), after, project, *accept)
        now = ledger(project, "fr/accepted.tsv")
        count["old" if now == before else "new"] += 1
        assert [line[0] for line in now] == [line[0] for line in before], f"{at}: a line is lost"
        texts = {line[0] for line in ledger(project, "en/versions.tsv")}
        assert all(line[1] in texts for line in now), f"{at}: a text is lost"
        count["mended"] += LEFT in well(project, *accept).stderr
        well(project, "check", "--deny", "warnings")
        assert not any(hidden(project)), list(hidden(project))
    print(f"accept: {TIMES} runs, " + ", ".join(f"{number} {what}" for what, number in count.items()))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder)
        shutil.copytree(BASE, project, dirs_exist_ok=True)
        put(project, "first")
        many(project)
        well(project, "accept", "--all", "--reason", "it says so")
        builds(project, random.Random(6))
        acceptances(project, random.Random(7))


def many(project: pathlib.Path) -> None:
    """Gives the small site many documents, all of the same sections."""
    documents = project / "policy" / "documents"
    own = (documents / "privacy.yaml").read_text()
    for at in range(1, DOCUMENTS):
        (documents / f"privacy-{at}.yaml").write_text(own.replace("  privacy:", f"  privacy-{at}:"))
    for tag, title in (("en", "Privacy Policy"), ("fr", "Politique de confidentialité")):
        titles = (f"document-privacy-{at} = {title} {at}\n    .description = {title} {at}.\n" for at in range(1, DOCUMENTS))
        (project / "locales" / tag / "documents.ftl").write_text("".join(titles))


main()
