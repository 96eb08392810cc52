"""The numbers of lists and headings as word processors write them."""

from __future__ import annotations

_LETTERS = 26
_ROMAN = "m cm d cd c xc l xl x ix v iv i".split()
_WORTH = (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1)
_MOST_ROMAN = 3999
_MOST_DIGITS = 9


def as_letters(number: int) -> str:
    """Return ``a`` to ``z``, then ``aa``, ``bb`` … as lists count."""
    if number < 1:
        return str(number)
    times, place = divmod(number - 1, _LETTERS)
    return chr(ord("a") + place) * min(times + 1, 9)


def as_roman(number: int) -> str:
    """Return ``i``, ``ii``, ``iii``, ``iv`` …; what Romans could not write as digits."""
    if not 1 <= number <= _MOST_ROMAN:
        return str(number)
    written = ""
    for value, sign in zip(_WORTH, _ROMAN, strict=True):
        times, number = divmod(number, value)
        written += sign * times
    return written


def as_written(number: int, form: str) -> str:
    """Return a number as ``a``, ``A``, ``i`` or ``I`` say; in digits for another form, if any."""
    way = {"a": as_letters, "i": as_roman}.get(form.lower(), str)
    written = way(number) if form else ""
    return written.upper() if form.isupper() else written


def number_in(text: str, otherwise: int = 0) -> int:
    """Return a whole number of at most nine digits, ``otherwise`` where there is none."""
    fits = text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS
    return int(text) if fits else otherwise
