"""The processes and formal motions that come with the program, as rooms below `app` read them."""

from __future__ import annotations

from pathlib import Path

from facilitation.process.catalogue import Processes
from facilitation.process.motions import Motions, read_motion
from facilitation.process.process import Process
from facilitation.process.reading import read_process

RESOURCES = Path(__file__).parents[2] / "resources"


def shipped_motions() -> Motions:
    folder = RESOURCES / "motions"
    return Motions(read_motion(each.name, each.read_bytes()) for each in folder.glob("*.toml"))


def shipped_processes(*more: Process) -> Processes:
    files = (RESOURCES / "processes").rglob("*.toml")
    texts = {each.stem: each.read_bytes() for each in files}
    read = [read_process(name, data, texts.get) for name, data in texts.items()]
    return Processes([*read, *more], motions=shipped_motions)
