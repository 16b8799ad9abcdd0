"""Holds reports of a broken and of a clean project against the XSD of JUnit and the tools that people read them with, and
the policy in the formats of others against their readers.

Usage: check.py PROGRAM FOLDER; FOLDER is made anew. The JSON schemas are the business of `cargo test formats`.
"""

import csv
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys

import junitparser
import rdflib
from lxml import etree

here = pathlib.Path(__file__).resolve().parent
program, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
validator = here / "node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool"

# What Jenkins and GitLab read and this XSD, which is stricter than any reader, has no place for.
BESIDE_XSD = {"testcase": ["file", "line"], "testsuites": ["skipped"]}


def project(name, files):
    """The small project of the golden cases, with some files changed."""
    root = folder / name
    shutil.copytree(here.parent / "golden/base", root)
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return root


def report(root, form, status):
    run = subprocess.run([program, "-C", root, "check", "--show-info", "--format", form], capture_output=True)
    assert run.returncode == status, (form, run.returncode, run.stderr)
    path = root.with_suffix(f".{form}")
    path.write_bytes(run.stdout)
    return path


def junit(path, failures):
    schema = etree.XMLSchema(etree.parse(here / "junit-10.xsd"))
    tree = etree.parse(path)
    for tag, names in BESIDE_XSD.items():
        for element in tree.iter(tag):
            for name in names:
                element.attrib.pop(name, None)
    schema.assertValid(tree)
    read = junitparser.JUnitXml.fromfile(str(path))
    cases = [case for suite in read for case in suite]
    failed = [case for case in cases if any(isinstance(own, junitparser.Failure) for own in case.result)]
    assert len(failed) == read.failures == failures, (len(failed), read.failures, failures)
    assert len(cases) == read.tests > 60


def complaints(path):
    # The validator needs no words of any language, so it needs no ICU.
    told = subprocess.run(
        [validator, "validate", path, "--level", "Error;Warning"],
        capture_output=True,
        text=True,
        env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
    )
    lines = [line for line in told.stdout.splitlines() if ": error " in line or ": warning " in line]
    # The one remark: the program has no address on the web.
    lines = [line for line in lines if "SARIF2005" not in line]
    return lines if told.returncode == 0 else lines + [told.stdout + told.stderr]


def sarif(path):
    assert not complaints(path), complaints(path)


shutil.rmtree(folder, ignore_errors=True)
folder.mkdir(parents=True)
broken = project(
    "broken",
    {
        "locales/fr/logs.ftl": "about-logs = Nous conservons les journaux « ]]> » \U0001d518 & <b>\n",
        "locales/fr/more.ftl": "about-old = Une phrase.\n",
        'locales/fr/a "b" %.ftl': "about-other = Une autre.\nbroken\n",
    },
)
clean = project("clean", {})
for root, status in [(broken, 1), (clean, 0)]:
    summary = json.loads(report(root, "json", status).read_text())["summary"]
    assert (summary["errors"] > 1 and summary["warnings"] > 0) == bool(status), summary
    junit(report(root, "junit", status), summary["errors"] + summary["warnings"])
    sarif(report(root, "sarif", status))
# What complains of nothing would say nothing either.
wrong = json.loads((folder / "broken.sarif").read_text())
wrong["runs"][0]["results"][0]["ruleIndex"] = 99
(folder / "wrong.sarif").write_text(json.dumps(wrong))
assert complaints(folder / "wrong.sarif")


def exported(form):
    run = subprocess.run([program, "-C", here.parents[1], "export", form], capture_output=True)
    assert run.returncode == 0, (form, run.returncode, run.stderr)
    return run.stdout


graph = rdflib.Graph().parse(data=exported("dpv"), format="json-ld")
dpv = rdflib.Namespace("https://w3id.org/dpv#")
processes = set(graph.objects(None, dpv.hasProcess))
assert len(graph) > 400 and len(processes) > 5, (len(graph), len(processes))
for process in processes:
    for term in (dpv.hasPersonalData, dpv.hasPurpose, dpv.hasLegalBasis, dpv.hasDataController):
        assert (process, term, None) in graph, (process, term)
rows = list(csv.reader(io.StringIO(exported("record").decode("utf-8-sig"), newline="")))
assert len(rows) == len(processes) + 1 and {len(row) for row in rows} == {10}, rows
print("reports and exports are as their readers want them")
