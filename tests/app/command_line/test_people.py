"""`goround people`: the roll on the command line, read and brought."""

from pathlib import Path

import pytest

from app.command_line.running import run
from facilitation.library.library import open_library


@pytest.fixture
def library(tmp_path: Path) -> str:
    open_library(tmp_path / "library.goround").close()
    return str(tmp_path / "library.goround")


def test_a_list_comes_onto_the_roll_and_is_written_again(library, tmp_path, capfdbinary):
    file = tmp_path / "people.csv"
    file.write_bytes(
        "Name;Gruppe;Sent as\r\nGül Weiß;Süd;delegate\r\nAda;Süd;\r\n".encode("cp1252")
    )
    assert run(["people", "--bring", str(file), "--library", library]) == 0
    out, err = capfdbinary.readouterr()
    assert out == b"2 people came onto the roll.\n"
    assert b"cp1252" in err
    assert run(["people", "--library", library]) == 0
    rows = capfdbinary.readouterr().out.decode("utf-8-sig").splitlines()
    assert rows[2].startswith('"Gül Weiß","","","","Süd","delegate"')


def test_whoever_is_called_alike_is_named_and_left_out(library, tmp_path, capsys):
    file = tmp_path / "people.csv"
    file.write_text("name,group\nBo,North\nBo,South\n,East\n", encoding="utf-8")
    assert run(["people", "--bring", str(file), "--library", library]) == 1
    said = capsys.readouterr().err
    assert "Line 3: somebody else is called Bo" in said
    assert "1 row without a name is passed over" in said
    file.write_text("e-mail,phone\nbo@example.org,7\n", encoding="utf-8")
    assert run(["people", "--bring", str(file), "--library", library]) == 2
    assert run(["people", "--bring", str(tmp_path / "none.csv"), "--library", library]) == 3


def test_whoever_is_called_alike_in_another_library_is_named_once_it_is_here(
    library, tmp_path, capsys
):
    other, file = str(tmp_path / "other.goround"), tmp_path / "people.csv"
    file.write_text("name\nBo\nAda\n", encoding="utf-8")
    open_library(other).close()
    for into in (library, other):
        run(["people", "--bring", str(file), "--library", into])
        file.write_text("name\nbo\nLi\n", encoding="utf-8")
    capsys.readouterr()
    assert run(["merge", other, "--library", library]) == 0
    assert "not taken for one another: Bo." in capsys.readouterr().out
    assert run(["merge", other, "--library", library]) == 0
    assert capsys.readouterr().out == ""
