"""Measures every figure in `bench/`, prints each against its floor, and writes them as JSON.

    python -m tools.bench [NAME …] [--out FILE]

Each limit is a ratio to a floor that is measured in the same run: a slow machine is slow on both
sides, and no limit is an absolute time. Exit
status 0 when every figure holds its limit, 1 when one does not.
"""

from __future__ import annotations

import argparse
import importlib
import json
import pkgutil
import sys
from pathlib import Path

import bench

Figure = dict[str, str | float]


def main() -> int:
    """Measure what was asked for, else everything."""
    parser = argparse.ArgumentParser(prog="python -m tools.bench")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--out", type=Path, default=Path("build/bench.json"))
    asked = parser.parse_args()
    figures: list[Figure] = []
    for name in asked.names or _names():
        for figure in _measured(name):
            figures.append(figure)
            print(_line(figure), flush=True)
    asked.out.parent.mkdir(parents=True, exist_ok=True)
    asked.out.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    print(f"Written to {asked.out}")
    return 0 if all(map(_holds, figures)) else 1


def _names() -> list[str]:
    return sorted(each.name for each in pkgutil.iter_modules(bench.__path__))


def _measured(name: str) -> list[Figure]:
    measure = getattr(importlib.import_module(f"bench.{name}"), "measure", None)
    if measure is None:
        return []
    found = measure()
    return found if isinstance(found, list) else [found]


def _line(figure: Figure) -> str:
    unit = str(figure.get("unit", "ms"))
    ours, floor = figure[f"ours_{unit}"], figure[f"floor_{unit}"]
    verdict = "holds" if _holds(figure) else "OVER"
    limit = f"at most {figure['limit']} × the floor"
    return f"{verdict:5}  {figure['name']}: {ours} {unit} = {figure['ratio']} × {floor} ({limit})"


def _holds(figure: Figure) -> bool:
    return float(figure["ratio"]) <= float(figure["limit"])


if __name__ == "__main__":
    sys.exit(main())
