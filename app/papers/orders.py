"""The sections and the orders of minutes that there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from msgspec.structs import replace

from app.papers import sections as shipped
from app.papers.order import BadOrder, Order, filled, read_order
from app.papers.plainly import paragraph
from app.papers.section import Scope, Section
from app.papers.sections.facts import known
from app.papers.telling import Telling
from app.resources import shipped_folder
from app.wording.translation import as_spoken
from facilitation.folders import all_loaded
from facilitation.minutes.blocks import Block, Heading, Rule, plain

STANDARD = "full-narrative"
"""The order of minutes for which no other was asked."""


class UnknownOrderError(LookupError):
    """There is no order of that name; the argument is the name."""


@cache
def sections() -> Mapping[str, Section]:
    """Return every section by its name: the modules of ``app/papers/sections`` declare theirs."""
    found = [each for file in all_loaded(shipped) for each in getattr(file, "SECTIONS", ())]
    return MappingProxyType({each.name: each for each in found})


def read_orders(folder: Path) -> tuple[dict[str, Order], list[BadOrder]]:
    """Return the orders in a folder by their names, first those of least rank, and what is wrong.

    A file that cannot be read keeps none of the others from being read.
    """
    found, faults = {}, []
    for each in sorted(folder.glob("*.toml")):
        try:
            found[each.stem] = _read(each)
        except BadOrder as fault:
            faults.append(fault)
    ranked = sorted(found.items(), key=lambda pair: (pair[1].rank, pair[0]))
    return dict(ranked), faults


@cache
def _shipped() -> tuple[dict[str, Order], list[BadOrder]]:
    return read_orders(shipped_folder("minutes", "orders"))


def all_orders(own: Path | None = None) -> tuple[dict[str, Order], list[BadOrder]]:
    """Return all orders and what is wrong: those in a group's ``own`` folder, then the shipped.

    One of its own that is called as a shipped one takes its place, also where its file is wrong.
    """
    found, faults = read_orders(own) if own is not None and own.is_dir() else ({}, [])
    wrong = {each.file.removesuffix(".toml") for each in faults}
    shipped, shipped_faults = _shipped()
    there = {name: each for name, each in shipped.items() if name not in {*found, *wrong}}
    return found | there, faults + shipped_faults


def order_names(own: Path | None = None) -> tuple[str, ...]:
    """Return the names of all orders that can be read, in the sequence in which to offer them."""
    return tuple(all_orders(own)[0])


def order_named(name: str, own: Path | None = None) -> Order:
    """Return an order, of a group's ``own`` folder or a shipped one.

    Raises:
        BadOrder: its file is refused.
        UnknownOrderError: there is none of this name.
    """
    file = f"{name}.toml"
    if own is not None and _holds(own, file):
        return _read(own / file)
    return _shipped_named(file)


@cache
def _shipped_named(file: str) -> Order:
    folder = shipped_folder("minutes", "orders")
    if not _holds(folder, file):
        raise UnknownOrderError(file.removesuffix(".toml"))
    return _read(folder / file)


def _read(file: Path) -> Order:
    return read_order(file.name, file.read_bytes(), sections())


def _holds(folder: Path, file: str) -> bool:
    """Tell whether a file lies in a folder, and not somewhere that its name leads to."""
    return (folder / file).name == file and (folder / file).is_file()


def told(telling: Telling, scope: Scope, *about: object) -> Iterator[Block]:
    """Yield the sections of an item or a text, ``about`` it, in the order of the minutes."""
    for name in telling.order.parts(scope):
        section = sections()[name]
        yield from worded(telling, section, section.told(telling, *about))


def worded(telling: Telling, section: Section, blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield a section with the heading and the sentences that the order has for it."""
    rest = iter(blocks)
    first = next(rest, None)
    if first is None and not section.said:
        return
    tongue = telling.wording.tongue
    words = as_spoken(telling.order.spoken(tongue.language), tongue.language, tongue.translate)
    if isinstance(first, Heading) and section.headed:
        title = words.headings.get(section.name)
        yield replace(first, inlines=plain(title)) if title else first
        first = None
    phrases = words.phrases.get(section.name, ())
    facts = known(telling) if phrases else {}
    lines = [line for line in (filled(each, facts) for each in phrases) if line]
    if lines and _stands_apart(telling.order, section):
        yield Rule()
    yield from (paragraph(each) for each in lines)
    if first is not None:
        yield first
    yield from rest


def _stands_apart(order: Order, section: Section) -> bool:
    """Whether what a section says must not be read as the end of the one before it."""
    before = order.sections[: order.sections.index(section.name)] if section.said else ()
    return any(before) and not sections()[before[-1]].said
