"""Lets Mozilla's compare-locales read locales/: no error, in any language."""

import pathlib
import sys

from compare_locales.compare import ContentComparer
from compare_locales.compare.observer import Observer
from compare_locales.paths import File

root = pathlib.Path(__file__).resolve().parents[2] / "locales"
source = root / "en"
failed = 0
for locale in sorted(folder for folder in root.iterdir() if folder.is_dir() and folder != source):
    observer = Observer(quiet=0)
    comparer = ContentComparer(quiet=0)
    comparer.observers.append(observer)
    for reference in sorted(source.glob("**/*.ftl")):
        name = reference.relative_to(source).as_posix()
        ours = File(str(reference), name, locale="en")
        theirs = File(str(locale / name), name, locale=locale.name)
        if pathlib.Path(theirs.fullpath).exists():
            comparer.compare(ours, theirs, None)
        else:
            print(f"{locale.name}: {name} is missing")
            failed += 1
    summary = comparer.observers.toJSON()["summary"].get(locale.name, {})
    errors = sum(summary.get(key, 0) for key in ("errors", "missing", "missingInFiles"))
    print(f"{locale.name}: {summary}")
    if errors:
        print(comparer.observers.serialize() if hasattr(comparer.observers, "serialize") else observer.details)
    failed += errors
sys.exit(1 if failed else 0)
