"""What every family of sentences can do: be translated, into the tongue of whoever reads it."""

from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, Protocol

from facilitation.direction import isolated, runs_right_to_left
from facilitation.pattern import pattern

if TYPE_CHECKING:
    from app.wording.wording import Wording


_GAP: Final = pattern(r"\{[^}]*\}")
_ENDED: Final = pattern(r"[.!?…\u3002\uff01\uff1f\u061f][^\w\s]*\Z")
"""A sentence that ends, perhaps within quotation marks."""


class Translate(Protocol):
    """Gives the sentence for a context (the name of the class it stands in) and an English one."""

    def __call__(self, context: str, text: str, number: int = -1, /) -> str:
        """Return it; of one that counts something in the form for that number (-1: it does not)."""


def identity(context: str, text: str, number: int = -1, /) -> str:
    """Return the sentence as it was written, in English; see :class:`Translate`."""
    return text if number < 0 else _counted(context, text, number)


@lru_cache(maxsize=512)
def _counted(context: str, text: str, number: int) -> str:
    """Return it as English says it of so many: a list of those who wait says it in every row."""
    from app.wording.translation import english  # wanted only where something is counted

    return english(context, text, number)


class SupportsFilling(Protocol):
    """Gives what fills a gap by its name."""

    def __getitem__(self, gap: str, /) -> object: ...


class Written(Protocol):
    """Gives a line of the room language with its verb as people call it."""

    def __call__(self, line: str, /) -> str:
        """Return the line."""


def as_recorded(line: str, /) -> str:
    """Return a line as the record and scripts have it; see :class:`Written`."""
    return line


_CLOSING = ("", "”", "“", "»", "«", "’")
_STOPPED = tuple(f".{quote}" for quote in _CLOSING)
"""How a text ends that has its full stop, within what closes a quotation or without."""


class Sentence(str):
    """A sentence with gaps: what fills one runs its own way, and moves nothing around it."""

    __slots__ = ()

    def format(self, *args: object, **values: object) -> str:
        """Fill the gaps; of a text that runs against the sentence the ends are marked.

        What ends with a full stop, such as the name *J. R.*, gets no second one, be it quoted.
        """
        said: str = self
        within = sentence_runs_right_to_left(self)
        for gap, value in values.items():
            if isinstance(value, str) and value.endswith(_STOPPED):
                for quote in _CLOSING:
                    said = said.replace(f"{{{gap}}}{quote}.", f"{{{gap}}}{quote}")
            if isinstance(value, str) and (within or not value.isascii()):
                values[gap] = isolated(value, within=within)
        return str.format(said, *args, **values)

    def format_map(self, filling: SupportsFilling, /) -> str:
        """Fill the gaps in the same way with what is asked for as it is needed."""
        return str.format_map(self, _Apart(filling, sentence_runs_right_to_left(self)))


class _Apart:
    """What fills the gaps of a sentence that runs right to left, or not."""

    def __init__(self, filling: SupportsFilling, within: bool | None) -> None:
        self._filling = filling
        self._within = within

    def __getitem__(self, gap: str, /) -> object:
        value = self._filling[gap]
        if isinstance(value, str) and (self._within or not value.isascii()):
            return isolated(value, within=self._within)
        return value


@lru_cache(maxsize=4096)
def with_gaps(text: str) -> str:
    """Return a text as a sentence whose gaps are filled as :class:`Sentence` does."""
    return Sentence(text) if "{" in text else text


@lru_cache(maxsize=4096)
def sentence_runs_right_to_left(sentence: str) -> bool | None:
    """Return which way the words of a sentence run, whatever fills its gaps."""
    return runs_right_to_left(_GAP.sub("", sentence))


def capital(text: str) -> str:
    """Return a text that begins with a capital letter, as a sentence and a button do."""
    return text[:1].upper() + text[1:]


class Words:
    """A family of sentences in one language."""

    def __init__(self, translate: Translate = identity) -> None:
        self._translate = translate
        self._worded: dict[tuple[str, int], str] = {}
        self._prepare()

    def _prepare(self) -> None:
        """Put into the reader's language, once, what is said again and again."""

    def tr(self, text: str, _comment: Literal[""] = "", n: int = -1) -> str:
        """Return a sentence of this family in the reader's language.

        One that counts something is written ``self.tr("%n people came", "", number)``: it is said
        in the form that the language has for so many, with the number in the place of ``%n``.
        """
        if n < 0 and self._translate is identity:
            return with_gaps(text)
        said = self._worded.get((text, n))
        if said is None:
            said = with_gaps(self._translate(type(self).__name__, text, n))
            self._worded[text, n] = said
        return said

    def as_sentence(self, said: str) -> str:
        """Return a sentence with its full stop, unless it ends in one, quoted words included."""
        return said if _ENDED.search(said) else self.tr("{sentence}.").format(sentence=said)


class JoinedWords(Words):
    """A family of sentences in which those of other families stand."""

    def __init__(self, wording: "Wording") -> None:
        self._wording = wording
        self._measures, self._processes = wording.measures, wording.processes
        super().__init__(wording.translate)


class Tongue(NamedTuple):
    """What gives the sentences of a language, its code, and for whom it is written.

    ``country`` is whose dates, times, numbers and lists are written, ``alphabet`` in whose order
    names stand (``en_US``, ``sv``; both empty: as the language does).
    """

    translate: Translate = identity
    language: str = "en"
    country: str = ""
    alphabet: str = ""


ENGLISH: Final = Tongue()
