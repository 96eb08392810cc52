"""What verbs are called in the reader's language: a file in ``resources/verbs``."""

from __future__ import annotations

from functools import cache

from app.console.beside_verbs import USAGES
from app.resources import shipped_folder
from facilitation.language.aliases import Aliases, read_aliases


@cache
def aliases_in(language: str) -> Aliases:
    """Return the aliases of a language (``pt_BR``, else ``pt``); none where there is no file.

    A file that cannot be read gives none, too: the verbs themselves are always understood.
    """
    for name in dict.fromkeys((language, language.partition("_")[0])):
        try:
            data = (shipped_folder("verbs") / f"{name}.toml").read_bytes()
            return read_aliases(data, [each.partition(" ")[0] for each in USAGES])
        except (OSError, ValueError):
            continue
    return Aliases()
