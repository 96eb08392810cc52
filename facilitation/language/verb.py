"""What the language knows of one verb."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

import msgspec

from facilitation.language.checks import Check
from facilitation.language.forms import Form
from facilitation.language.reader import Reader
from facilitation.language.usage import Line, line_of
from facilitation.meeting.act import Act

Meant = TypeVar("Meant", bound=Act | Check)

_NAME = re.compile(r"[a-z]+(?: [a-z]+)?(?= |$)")


@dataclass(frozen=True)
class Verb(Generic[Meant]):
    """One verb: how it is written, what it builds, and how that is said again.

    ``name`` may have two words. ``usage`` has capitals for what is to be filled in,
    as :mod:`facilitation.language.completion` reads it. ``build`` reads everything
    behind the verb. ``say`` writes a value of type ``makes``, or returns an empty
    text where another verb says it. ``example`` is a whole line, with its block.
    """

    name: str
    usage: str
    makes: type[Meant]
    build: Callable[[Reader], Meant | Act]
    say: Callable[[Meant], str]
    example: str
    aliases: tuple[str, ...] = ()


def verb(
    usage: str,
    makes: type[Meant],
    example: str = "",
    *,
    aliases: tuple[str, ...] = (),
    fields: str = "",
    build: Callable[[Reader], Meant | Act] | None = None,
    say: Callable[[Meant], str] | None = None,
    **given: object,
) -> Verb[Meant]:
    """Return the verb that its usage declares: it begins with the name, of one word or two.

    What is to be filled in goes to the fields of ``makes`` in their order, or in that of
    ``fields``. ``given`` has for a field a :class:`Form` where its placeholder does not tell it,
    else the value that this verb gives it. ``build`` and ``say`` are for what a usage cannot say.
    """
    name = cast("re.Match[str]", _NAME.match(usage))[0]
    forms = {field: form for field, form in given.items() if isinstance(form, Form)}
    fixed = {field: value for field, value in given.items() if not isinstance(value, Form)}
    defaults = {each.name: each.default for each in msgspec.structs.fields(makes)}
    order = {each: defaults[each] for each in fields.split() or defaults if each not in fixed}
    if not given.keys() <= defaults.keys():
        raise TypeError(f"{makes.__name__} has not all of {', '.join(given)}")
    line = Line(()) if build and say else line_of(usage.removeprefix(name), order, forms)

    def built(reader: Reader) -> Meant:
        return cast("Callable[..., Meant]", makes)(**line.read(reader), **fixed)

    def said(value: Meant) -> str:
        ours = all(getattr(value, field) == given for field, given in fixed.items())
        return f"{name}{line.said(value)}" if ours else ""

    return Verb(name, usage, makes, build or built, say or said, example or name, aliases)
