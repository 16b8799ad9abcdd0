#!/usr/bin/env python3
"""Writes the software bill of materials of the program: `sbom.py target/policyglot.cdx.json` (CycloneDX 1.6, JSON).

What `cargo metadata` and `Cargo.lock` say of the crates that the program is made of, on every platform: name, version, licence,
SHA-256 of the package, what needs what. Test-only crates are not in it. It holds no day and no name of a machine, so the
same sources give the same bytes. Needs `cyclonedx-python-lib[json-validation]`, which also validates it.
"""

import json
import pathlib
import subprocess
import sys
import tomllib

from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

ROOT = pathlib.Path(__file__).resolve().parents[1]


def metadata() -> dict:
    command = ["cargo", "metadata", "--format-version", "1", "--locked", "--manifest-path", ROOT / "Cargo.toml"]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def checksums() -> dict[tuple[str, str], str]:
    lock = tomllib.loads((ROOT / "Cargo.lock").read_text())
    return {(own["name"], own["version"]): own.get("checksum", "") for own in lock["package"]}


def built() -> set[tuple[str, str]]:
    """The crates of a build on any platform: without those that only features of the tests bring in."""
    command = ["cargo", "tree", "--locked", "--target", "all", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"]
    lines = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout.splitlines()
    parts = (line.split() for line in lines if line)
    return {(part[0], part[1].removeprefix("v")) for part in parts}


def needed(nodes: dict[str, dict], root: str) -> dict[str, list[str]]:
    """What the program needs, directly or not, without what its tests need."""
    found, open_ = {}, [root]
    while open_:
        at = open_.pop()
        if at in found:
            continue
        kinds = ((own["pkg"], {kind["kind"] for kind in own["dep_kinds"]}) for own in nodes[at]["deps"])
        found[at] = sorted(package for package, kind in kinds if kind != {"dev"})
        open_.extend(found[at])
    return found


def component(package: dict, sums: dict[tuple[str, str], str], kind: ComponentType) -> Component:
    name, version = package["name"], package["version"]
    purl = PackageURL("cargo", name=name, version=version)
    # Old packages write a slash for OR.
    licence = LicenseExpression((package["license"] or "NOASSERTION").replace("/", " OR "))
    checksum = sums.get((name, version))
    hashes = [HashType(alg=HashAlgorithm.SHA_256, content=checksum)] if checksum else []
    return Component(
        type=kind, name=name, version=version, purl=purl, bom_ref=str(purl), licenses=[licence], hashes=hashes
    )


def main() -> None:
    out = pathlib.Path(sys.argv[1])
    data = metadata()
    root = data["resolve"]["root"]
    packages = {own["id"]: own for own in data["packages"]}
    graph = needed({own["id"]: own for own in data["resolve"]["nodes"]}, root)
    inside = built()
    is_built = lambda at: (packages[at]["name"], packages[at]["version"]) in inside  # noqa: E731
    graph = {at: [own for own in below if is_built(own)] for at, below in graph.items() if is_built(at)}
    sums = checksums()
    made = {
        at: component(packages[at], sums, ComponentType.APPLICATION if at == root else ComponentType.LIBRARY)
        for at in sorted(graph)
    }
    bom = Bom(components=[own for at, own in made.items() if at != root])
    bom.metadata.component = made[root]
    for at, below in graph.items():
        bom.register_dependency(made[at], [made[own] for own in below])
    text = json.loads(JsonV1Dot6(bom).output_as_string())
    # A day and a number that is another each time would make two of the same sources differ.
    text["metadata"].pop("timestamp", None)
    text.pop("serialNumber", None)
    written = json.dumps(text, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(written)
    if fault:
        raise SystemExit(f"{out}: not CycloneDX 1.6: {fault}")
    unknown = [own["name"] for own in text["components"] if not own.get("hashes")]
    if unknown:
        raise SystemExit(f"{out}: crates that come from no registry: {', '.join(unknown)}")
    out.write_text(written)
    print(f"{out}: {len(text['components'])} crates")


main()
