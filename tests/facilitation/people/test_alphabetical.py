"""Names stand where most readers look for them."""

from __future__ import annotations

from facilitation.people.names import alphabetical


def test_names_stand_where_readers_look_for_them():
    names = ["Zoë", "Özlem", "Łucja", "Bo", "Li", "ole", "Øystein", "Åsa", "Ana", "王小明"]
    assert sorted(names, key=alphabetical) == [
        "Ana",
        "Åsa",
        "Bo",
        "Li",
        "Łucja",
        "ole",
        "Øystein",
        "Özlem",
        "Zoë",
        "王小明",
    ]
