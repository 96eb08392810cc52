# ruff: noqa: RUF001 - the letters are what is tested
"""Who takes part, from a CSV file as spreadsheets write it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.exchange.people_sheet import sheet_in
from facilitation.exchange.roster import (
    BadRoster,
    Passed,
    PassedOver,
    Roster,
    arrivals,
    parse_roster,
    read_roster,
)
from facilitation.meeting.families.people.acts import Newcomer

ANA = Newcomer("Ana", "North")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ana,North\n", (ANA,)),
        ("name,group\nAna,North\n", (ANA,)),
        ("Gruppe;Name\nNorth;Ana\n", (ANA,)),
        ("NAME\tGroup\nAna\tNorth", (ANA,)),
        ("\ufeffname,group\r\nAna,North\r\n\r\n", (ANA,)),
        ("name,group\n,South\nAna,North\n", (ANA,)),
        ("name,group,height\nAna,North,170\n", (ANA,)),
        ('name,group\n"Diallo, Amara",North\n', (Newcomer("Diallo, Amara", "North"),)),
        ('name,list\nAna,"quota; young"\n', (Newcomer("Ana", lists=("quota", "young")),)),
        ("name,alias\nAna,Annie\n", (Newcomer("Ana", aliases=("Annie",)),)),
        ("name,may be named\nAna,nein\nBen,\n", (Newcomer("Ana", unnamed=True), Newcomer("Ben"))),
        ("name,here\nAna,no\nBen,yes\n", (Newcomer("Ana", here=False), Newcomer("Ben"))),
        ("\nAna,North\n", (ANA,)),
        ("Ana\nBen\n", (Newcomer("Ana"), Newcomer("Ben"))),
        ("Nick,North\nAd,North\n", (Newcomer("Nick", "North"), Newcomer("Ad", "North"))),
    ],
)
def test_what_spreadsheets_write(text: str, people: tuple[Newcomer, ...]):
    assert parse_roster(text.encode(), "people.csv").people == people


def test_the_letters_of_an_old_spreadsheet():
    assert parse_roster("Zoë,Süd\n".encode("cp1252"), "x").people == (Newcomer("Zoë", "Süd"),)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "NO_NAMES"),
        (b"\n\n,,\n", "NO_NAMES"),
        (b"name,group\n", "NO_NAMES"),
        (b"PK\x03\x04\x00\x00", "NOT_TEXT"),
        (b'"' + b"a" * 200_000, "BAD_ROWS"),
    ],
)
def test_what_names_nobody(data: bytes, code: str):
    with pytest.raises(BadRoster) as found:
        parse_roster(data, "x")
    assert found.value.code == code


def test_files_that_cannot_be_read(tmp_path: Path):
    large = tmp_path / "large.csv"
    large.write_bytes(b"a" * 5_000_001)
    cases = {
        tmp_path / "missing.csv": "FILE_MISSING",
        tmp_path: "FILE_UNREADABLE",
        Path("a\x00b"): "FILE_UNREADABLE",
        large: "FILE_TOO_LARGE",
    }
    for path, code in cases.items():
        with pytest.raises(BadRoster) as found:
            read_roster(path)
        assert found.value.code == code


ADA_AND_BO = (Newcomer("Ada Lund", "North"), Newcomer("Bo Perch", "South"))


@pytest.mark.parametrize(
    "titles",
    "first_name;last_name;structure_level|Given name;Surname;Group|Vorname;Nachname;Gruppe|"
    "prénom;nom;groupe|Nombre;Apellidos;Grupo|Nome;Cognome;Gruppo|Voornaam;Achternaam;Groep|"
    "Imię;Nazwisko;Grupa|Nome;Sobrenome;Grupo|Имя;Фамилия;Группа|Vorname;Name;Ortsgruppe|"
    "First Name:;Last Name:;Branch".split("|"),
)
@pytest.mark.parametrize("beside", ["", "Title", "E-Mail"])
def test_given_names_and_surnames_are_joined(titles, beside):
    text = f"sep=;\r\n{beside};{titles}\r\nDr.;Ada;Lund;North\r\n;;;\r\n;Bo;Perch;South\r\n"
    assert parse_roster(text.encode(), "x") == Roster(ADA_AND_BO)


@pytest.mark.parametrize(
    "text",
    [
        "Member name,Branch\nAda Lund,North\nBo Perch,South\n",
        "Full Name,Group,Email\nAda Lund,North,a@b.org\nBo Perch,South,\n",
        "nom;groupe\nAda Lund;North\n;;\nBo Perch;South\n",
        "ada@example.org;Ada Lund;North\nbo@example.org;Bo Perch;South\n",
        "Dr.,Ada Lund,North\n,Bo Perch,South\n",
        "nombre|grupo\nAda Lund|North\nBo Perch|South\n",
        "1. Ada Lund,North\n2. Bo Perch,South\n",
        "- Ada Lund;North\n• Bo Perch;South\n",
        "[x] Ada Lund;North\n☐ Bo Perch;South\n",
        "\ufeffsep=\t\nName\tGroup\nAda Lund\tNorth\nBo Perch\tSouth\n",
        "Name\uff0cGroup\nAda Lund\uff0cNorth\nBo Perch\uff0cSouth\n",
        "Name\u061bGroup\nAda Lund\u061bNorth\nBo Perch\u061bSouth\n",
        "2026-05-01 10:00;Ada Lund;North\n2026-05-01 10:01;Bo Perch;South\n",
        ";Ada Lund;North\n;Bo Perch;South\n",
    ],
)
def test_titles_are_nobody_and_addresses_are_no_names(text):
    assert parse_roster(text.encode(), "x").people == ADA_AND_BO


@pytest.mark.parametrize(
    ("text", "passed"),
    [
        ("Members 2026\n\nName,Group\nAda Lund,North\nBo Perch,South\n", (1,)),
        ("Verein;;\nStand: 1.5.;;\nVorname;Name;Gruppe\nAda;Lund;North\nBo;Perch;South", (1, 2)),
        ("Name,Group\nAda Lund,North\nBo Perch,South\nTotal,2\n", (4,)),
        ("Name;Gruppe\nAda Lund;North\nBo Perch;South\nSumme: 2;\n", (4,)),
        ("Name,Group\nAda Lund <ada@x.org>,North\nBo Perch (bo@x.org),South\n", ()),
        ("Name;Gruppe\nAda Lund;North\nName;Gruppe\nBo Perch;South\n", (3,)),
        (
            (
                "Topic,Participants,Notes\nBoard,2,\n\nName (Original Name),Group\n"
                "Ada Lund,North\nBo Perch,South\n"
            ),
            (1, 2),
        ),
        (
            (
                "1. Summary\nStart\t5/1/26, 6:30\n\n2. Those\nName\tFirst join\tRole\tGroup\n"
                "Ada Lund\t5/1/26, 6:30\tHost\tNorth\nBo Perch\t5/1/26, 6:31\t\tSouth\n\n"
                "3. Activities\nName\tJoined\tRole\n"
            ),
            (1, 2, 4, 9, 10),
        ),
        (
            (
                "Report\nTopic,Id,Time,Registered,Denied\nBoard,1,10:00,2,0\n\nAttendees\n"
                "First Name,Last Name,Group\nAda,Lund,North\nBo,Perch,South\n"
            ),
            (1, 2, 3, 5),
        ),
    ],
)
def test_headings_and_sums_are_nobody_and_are_said(text, passed):
    roster = parse_roster(text.encode(), "x")
    assert roster.people == ADA_AND_BO
    assert tuple(each.line for each in roster.passed_over) == passed


@pytest.mark.parametrize(
    ("titles", "row", "name"),
    [
        ("Voornaam;Tussenvoegsel;Achternaam", "Jan;van der;Berg", "Jan van der Berg"),
        ("Voornaam;Tussenvoegsel;Achternaam", "Piet;;Smit", "Piet Smit"),
        ("Apellido 1;Apellido 2;Nombre", "García;Lorca;Ada", "Ada García Lorca"),
        ("Nombre;Primer apellido;Segundo apellido", "Ada;García;", "Ada García"),
        ("NOM;Prénom usuel", "LUND;Ada", "Ada LUND"),
        ("Your first name;Your last name", "Ada;Lund", "Ada Lund"),
        ("Vorname(n);Nachname / Firma", "Ada;Lund", "Ada Lund"),
        ("Επώνυμο;Όνομα", "Λουντ;Άντα", "Άντα Λουντ"),
        ("姓;名", "王;小明", "王小明"),
        ("Name, Vorname;Ort", "Lund, Ada;Kiel", "Ada Lund"),
        ("Last name, first name;Age", "O'Brien, Mary;41", "Mary O'Brien"),
        ("username;email;fullname;displayname", "ada;a@x.org;Ada Lund;ada", "Ada Lund"),
        ("Email;Name;What is your name?", "anonymous;;Ada Lund", "Ada Lund"),
        ("Vorname;Nachname;Mitglied", "Ada;Lund;ja", "Ada Lund"),
        ("Nom payeur;Prénom payeur;Nom adhérent;Prénom adhérent", "Oak;Di;Lund;Ada", "Ada Lund"),
        (
            "First name;Last name;Partner first name;Partner last name",
            "Ada;Lund;Di;Oak",
            "Ada Lund",
        ),
        ("Seed;Who are you? [First name];Who are you? [Last name]", "17;Ada;Lund", "Ada Lund"),
        ("Vorname;Name der Gruppe", "Ada;Nord", "Ada"),
        ("Partner first name;Nombre;Apellidos", "Di;Ada;Lund", "Ada Lund"),
        ("Partner first name;Teilnehmer", "Di;Ada Lund", "Ada Lund"),
        ("Member;Participant", "yes;Ada Lund", "Ada Lund"),
        ("Nachname;Vorname", "Land;Da", "Da Land"),
        ("Members 2026;\nYour name;When", "Ada Lund;10:00", "Ada Lund"),
        ("Mitglieder 2026\nVor- und Nachname", "Ada Lund", "Ada Lund"),
        ("2026\n姓名", "王小明", "王小明"),
    ],
)
def test_every_part_of_a_name_is_in_it(titles, row, name):
    assert [each.name for each in parse_roster(f"{titles}\n{row}\n".encode(), "x").people] == [name]


def test_whoever_is_called_like_a_title_is_one_among_others():
    text = "Meno Lund\nDa Land\nNick First\nNimi\nAd Ten\n"
    assert [each.name for each in parse_roster(text.encode(), "x").people] == text.split("\n")[:-1]


TWO = "Name,Group\nAda Lund,North\nBo Perch,South\n"


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (f"{TWO}\nGuests\nDi\n", "SECOND_LIST", "5"),
        (f"{TWO}\nGroup,Name\nNorth,Di\n", "SECOND_LIST", "5"),
        (f"{TWO}Group,Full name\nNorth,Di\n", "SECOND_LIST", "4"),
        (f"{TWO}\nGroup,Seats\nNorth,1\n", "SECOND_LIST", "5"),
        (f"{TWO}\nNorth,3\nSouth,4\n", "SECOND_LIST", "5"),
        (f"{TWO}\nPrinted on Friday by Di\n", "SECOND_LIST", "5"),
        ("Vorname;Nachname\nAda;Lund\nBo;Perch\n\nRolle;Name\nTeam;Di\n", "SECOND_LIST", "5"),
        ("Name,Group\nAda Lund,North\nPerch, Bo,South\n", "ROW_TOO_LONG", "3"),
        ("<table><tr><td>Ada Lund</td></tr></table>", "NOT_TEXT", ""),
        ('[{"name": "Ada Lund"}]', "NOT_TEXT", ""),
        ("BEGIN:VCARD\nFN:Ada Lund\nEND:VCARD\n", "NOT_TEXT", ""),
    ],
)
def test_what_is_no_part_of_a_list_is_refused_with_its_line(text, code, line):
    with pytest.raises(BadRoster, match=code) as caught:
        parse_roster(text.encode(), "x")
    assert caught.value.found == line


@pytest.mark.parametrize(
    "text",
    [
        f"{TWO}\nAda Lund,North\n",
        f"{TWO}\nTotal: 2,\n",
        f"{TWO}\nPage 2\nName,Group\nAda Lund,North\n",
        "Name,Group\n\nAda Lund,North\n\nBo Perch,South\n",
    ],
)
def test_empty_lines_within_a_list_do_no_harm(text):
    assert parse_roster(text.encode(), "x").people == ADA_AND_BO


@pytest.mark.parametrize(
    "text",
    [
        "'Name','Group'\n'Ada Lund','North'\n'Bo Perch','South'\n",
        "Members\n\n'Name','Group'\n'Ada Lund','North'\n'Bo Perch','South'\n'-','d''Arc'\n",
        "Name;Group\rAda Lund;North\rBo Perch;South\r\x1a",
        "| Name | Group |\n|:--|:--|\n| Ada Lund | North |\n| Bo Perch | South |\n",
        f"{TWO}# Cy,East\n-,West\nn/a,West\nhttps://example.org,\nVacant,West\n",
    ],
)
def test_other_quotation_marks_rules_and_remarks(text):
    assert parse_roster(text.encode(), "x").people == ADA_AND_BO
    assert parse_roster(f"{text}\x1a".encode("utf-16-le"), "x").people == ADA_AND_BO
    found = parse_roster(b"'Bo \"Fish\" Perch','South'\n'Ada','North'\n", "x")
    assert found.people[0].name == 'Bo "Fish" Perch'


@pytest.mark.parametrize(
    "text",
    [
        "Poll\nhttps://a.org\n\n,May,\n,Fri,Sat\nAda Lund,OK,\nBo Perch,,(OK)\nCount,1,1\n",
        ";Fr 1;Sa 2\nAda Lund;Ja;Nein\nBo Perch;Wenn nötig;Ja\nAnzahl;1;1\n",
    ],
)
def test_whoever_answered_a_poll_has_no_answer_for_a_group(text):
    assert [(each.name, each.group) for each in parse_roster(text.encode(), "x").people] == [
        ("Ada Lund", ""),
        ("Bo Perch", ""),
    ]


@pytest.mark.parametrize("name", ["Total", "Summe Bo", "王 合計"])
def test_somebody_may_be_called_so(name):
    assert parse_roster(f"Name,Group\n{name},North\n".encode(), "x").people[0].name == name


def test_rows_passed_over_are_named():
    text = "name,group\nAda Lund,North\n,South\nada  lund,South\n"
    assert parse_roster(text.encode(), "x").passed_over == (
        PassedOver(3, "", Passed.NAMELESS),
        PassedOver(4, "ada lund", Passed.NAMESAKE),
    )


def test_where_no_column_is_the_name_it_is_asked_for():
    text = b"Who,Email,Branch\nAda Lund,a@b.org,North\nBo Perch,,South\n"
    with pytest.raises(BadRoster) as found:
        parse_roster(text, "x")
    assert (found.value.code, found.value.found) == ("NO_NAME_COLUMN", "Who, Email, Branch")
    assert parse_roster(text, "x", {"name": "who", "group": "Branch"}).people == ADA_AND_BO
    with pytest.raises(BadRoster, match="NO_SUCH_COLUMN"):
        parse_roster(text, "x", {"name": "Whom"})


@pytest.mark.parametrize(
    ("rows", "titles"),
    [
        ("Kto;Poczta\nAda;ada@b.org\n", "Kto, Poczta"),
        ("Poczta;Kto;Krąg\na@b.org;Ada;Północ\n;Bo;\n", "Poczta, Kto, Krąg"),
        ("Legal name;Preferred name\nAda Maria Lund;Ada Lund\n", "Legal name, Preferred name"),
        ("Household;Name 1;Name 2\nMill Lane 1;Ada;Bo\n", "Household, Name 1, Name 2"),
        ("Ada Lund, Bo Perch, Li, You\n", "Ada Lund, Bo Perch, Li, You"),
        ("Ada <a@x.org>, Bo <b@x.org>\n", "Ada <a@x.org>, Bo <b@x.org>"),
        ("Wann;Wer\n1.5.2026 18:30;Ada\n1.5.2026 18:31;Bo\n", "Wann, Wer"),
        ("2026;\nPartner first name;Name\nDi;Ada Lund\n", "Partner first name, Name"),
        ("Name;Name\nAda;Lund\n", "Name, Name"),
        ("Name;;Ort\nAda;Lund;Kiel\n", "Name, Ort"),
        ("First name;Last name;Last name\nAda;Lund;Oak\n", "First name, Last name, Last name"),
        (
            "Child first name;Child last name;Parent first name;Parent last name\nA;B;C;D\n",
            "Child first name, Child last name, Parent first name, Parent last name",
        ),
        ("Lund, Ada\nvan Dam, Bo\n", "Lund, Ada"),
        ("مقعد;من\n1;ليلى حداد\n2;王小明\n3;Bo\n", "مقعد, من"),
    ],
)
def test_words_of_which_no_name_is_made_are_titles_in_any_language(rows, titles):
    with pytest.raises(BadRoster) as found:
        parse_roster(rows.encode(), "x")
    assert (found.value.code, found.value.found) == ("NO_NAME_COLUMN", titles)


@pytest.mark.parametrize(
    ("rows", "doubtful"),
    [
        ("Kto;Krąg\nAda Lund;A\nBo Perch;B\nWei 王;A\n", "Kto"),
        ("kto\nAda\nBo\nLi\n", "kto"),
        ("谁;哪里\n王小明;北\n李伟;北\n张婷;南\n陈强;南\n刘洋;北\n", "谁"),
        ("Ada Lund;A\nBo;B\nWei 王;A\nJ. R. Ewing;C\n", ""),
        ("Bo\nAda Lund\n", ""),
        ("Ana;North\nBen;South\nChi;South\nDov;South\n", ""),
        ("ليلى حداد\nיוסי כהן\nO'Brien\n王小明\n", ""),
    ],
)
def test_a_first_row_unlike_the_others_is_told(rows, doubtful):
    assert parse_roster(rows.encode(), "x").doubtful == doubtful


def test_whoever_is_there_is_passed_over_or_told_apart_by_group():
    sheet = sheet_in("name,group\nBo,North\nbo,South\nLi,North\nBo,South\nAda,\nada,\n")

    def came(known=(), apart=()):
        rows = arrivals(sheet, known, apart)
        return [each.person.name for each in rows if each.why is None], [
            each.why.value for each in rows if each.why
        ]

    assert came() == (["Bo", "Li", "Ada"], ["namesake", "namesake", "namesake"])
    assert came({"li"}) == (["Bo", "Ada"], ["namesake", "known", "namesake", "namesake"])
    apart = came({"li"}, {"bo", "li", "ada"})
    assert apart == (
        ["Bo (North)", "bo (South)", "Li (North)", "Ada"],
        ["namesake", "namesake"],
    )


def test_an_encoding_is_taken_as_said():
    data = "name;group\nŁukasz Wąs;Żółw\n".encode("iso8859-2")
    assert parse_roster(data, "x", encoding="latin2").people == (Newcomer("Łukasz Wąs", "Żółw"),)
    assert parse_roster(data, "x", encoding="latin2").encoding == ""
    for said, code in (("utf-8", "OTHER_ENCODING"), ("hex", "UNKNOWN_ENCODING")):
        with pytest.raises(BadRoster) as found:
            parse_roster(data, "x", encoding=said)
        assert found.value.code == code
    with pytest.raises(BadRoster) as found:
        parse_roster("가나\n다라\n".encode("euc_kr"), "x")
    assert found.value.code == "ENCODING_UNCLEAR"
    assert "cp949" in found.value.found


@given(st.binary(max_size=300))
def test_any_bytes_are_people_or_a_bad_roster(data: bytes):
    try:
        people = parse_roster(data, "x").people
    except BadRoster as fault:
        assert fault.code in "NOT_TEXT BAD_ROWS NO_NAMES NO_NAME_COLUMN ENCODING_UNCLEAR".split()
    else:
        assert people
        assert all(each.name for each in people)


def test_a_guessed_encoding_is_named(tmp_path: Path):
    file = tmp_path / "people.csv"
    file.write_bytes("name\nŁukasz Wąs\n".encode("cp1250"))
    assert read_roster(file) == Roster((Newcomer("Łukasz Wąs"),), encoding="cp1250")
    file.write_text("name\nŁukasz Wąs\n", encoding="utf-8")
    assert read_roster(file).encoding == ""


def test_a_name_or_a_group_that_is_too_long_is_not_cut_but_passed_over_and_named() -> None:
    text = f"name,group\n{'a' * 201},North\nBen,{'b' * 201}\nChi,North\n{'王' * 200},\n"
    roster = parse_roster(text.encode(), "people.csv")
    assert [each.name for each in roster.people] == ["Chi", "王" * 200]
    assert [(each.line, each.why) for each in roster.passed_over] == [
        (2, Passed.LONG),
        (3, Passed.LONG),
    ]


@pytest.mark.parametrize(
    ("cells", "here"),
    [
        (("ja", "nein", ""), (True, False, False)),
        (("x", "", "entschuldigt"), (True, False, False)),
        (("✓", "online", "abwesend"), (True, True, False)),
        (("", "", "absent"), (True, True, False)),
    ],
)
def test_only_whoever_is_ticked_is_here_where_somebody_is(cells, here):
    text = "Name;Anwesend\nAda;{}\nBo;{}\nLi;{}\n".format(*cells)
    people = parse_roster(text.encode(), "x").people
    assert tuple(each.here for each in people) == here


@pytest.mark.parametrize(
    ("text", "here"),
    [
        ("Name,Status\nAda,excused\nBo,present\n", (False, True)),
        ("Name;Status\nAda;\nBo;entschuldigt\n", (True, False)),
        ("Name;Group;Wie?\nAda;North;absent\nBo;South;online\n", (False, True)),
        ("Ada;abwesend\nBo;anwesend\n", (False, True)),
        ("Nom;Présence\nAda;excusée\nBo;présent\n", (False, True)),
        ("Name,RSVP\nAda,No\nBo,Yes\n", (False, True)),
        ("Name\nAda (excused)\nBo [absent]\n", (False, False)),
        ("Name;Status\nAda;entschuldigt\nBo;kommt später\n", (False, False)),
        ("Name;Entschuldigt?\nAda;x\nBo;\n", (False, True)),
        ("Name,Absent\nAda,yes\nBo,no\n", (False, True)),
        ("Name;Da?\nAda;\nBo;x\n", (False, True)),
        ("Name,Status\nAda,active\nBo,retired\n", (True, True)),
        ("Name,Vegetarian\nAda,no\nBo,yes\n", (True, True)),
    ],
)
def test_whoever_is_said_to_be_away_is_not_here_whatever_the_column_is_called(text, here):
    people = parse_roster(text.encode(), "x").people
    assert [each.name for each in people] == ["Ada", "Bo"]
    assert tuple(each.here for each in people) == here
    assert {each.group for each in people} <= {"", "North", "South"}


def test_a_sign_in_a_cell_of_several_lines_parts_nothing():
    text = '"Name","Group"\n"Ada","North|\n|South|\n|East"\n"Bo","a|b\nc|d"\n'
    assert [each.name for each in parse_roster(text.encode(), "x").people] == ["Ada", "Bo"]


@pytest.mark.parametrize(
    "cell",
    "Ana and Ben Lund|Ana / Ben|Ana/Ben Lund|Ana & Ben|Ana + Ben|Ada +1|Ana; Ben|Ana\nBen|"
    "Ana, Ben, Chi|Ana und Ben|Ana et Ben|王小明、李伟|Present: Ana".split("|"),
)
def test_several_people_in_a_cell_are_passed_over_and_said(cell):
    roster = parse_roster(f'Name;Group\n"{cell}";North\nLi;South\n'.encode(), "x")
    assert [each.name for each in roster.people] == ["Li"]
    assert [(each.line, each.why) for each in roster.passed_over] == [(2, Passed.SEVERAL)]


@pytest.mark.parametrize(
    "name",
    "José Ortega y Gasset|Puig i Cadafalch|Costa e Silva|Ravi s/o Kumar|Ada (she/her)|Lund, Ada|"
    'Lund, Ada, Dr.|O\'Brien, J. R.|Bo "Ann & Co" Perch|Anders Enger|Wei 王|Sandy Land'.split("|"),
)
def test_one_person_is_one_person(name):
    cell = name.replace('"', '""')
    assert parse_roster(f'Name;Group\n"{cell}";North\n'.encode(), "x").people[0].name == name


@pytest.mark.parametrize(
    ("text", "passed"),
    [
        ("Board\nAda Lund\nBo\n\nMembers:\nLi\nWei 王\n", (1, 5)),
        ("Board:\nAda Lund\nBo\nMembers:\nLi\nWei 王\n", (1, 4)),
        ("Vorstand\n- Ada Lund\n- Bo\n\nMitglieder\n- Li\n- Wei 王\n", (1, 5)),
        ("Vorstand\n1) Ada Lund\n2) Bo\nMitglieder\n1) Li\n2) Wei 王\n", (1, 4)),
        ("Board\n-----\nAda Lund\nBo\nLi\nWei 王\n", (1, 2)),
        ("# Board\nAda Lund\nBo\n## Members\nLi\nWei 王\n", (1, 4)),
        ("Name\nBoard:\nAda Lund\nBo\nLi\nWei 王\nTotal members: 4\n", (2, 7)),
        ("Name,Group\nAda Lund,\nBo,\nLi,\nWei 王,\nExported on 2026-05-01\n", (6,)),
        ('="Name";="Nr"\n="Ada Lund";="01"\nBo;="02"\nLi;3\nWei 王;4\n', ()),
    ],
)
def test_headings_between_names_are_nobody_and_are_said(text, passed):
    roster = parse_roster(text.encode(), "x")
    assert [each.name for each in roster.people] == ["Ada Lund", "Bo", "Li", "Wei 王"]
    assert tuple(sorted(each.line for each in roster.passed_over)) == passed


PEOPLE = (
    "Ada,Lund|Bo,Perch|Jan,van der Berg|Mary,O'Brien|Zoë,d’Arc|Nick,First|Ad,Ten|Ana María,García"
    "|王,Wei|ليلى,حداد|Dr. Eva,Mai|Da,Land|Alter,Ego|Ime,Nev|J. R. R.,Oak"
).split("|")
HALVES = (
    "First name,Last name|Vorname,Name|Prénom,Nom|Nombre,Apellidos|Nome,Cognome|Voornaam,Achternaam"
    "|Imię,Nazwisko|first_name,last_name|Prénom adhérent,Nom adhérent"
).split("|")
WHOLES = "Name|Full name|Teilnehmer|Nom et prénom|Member name|Name (Original Name)".split("|")
BESIDE = {
    "E-Mail": "a@x.org",
    "Wann": "2026-05-01 10:00",
    "Nr.": "7",
    "Titel": "Dr.",
    "Telefon": "0431 123",
    "Mitglied": "ja",
    "Duration (Minutes)": "90",
    "Partner first name": "Di",
}


@given(
    st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=5, unique=True),
    st.sampled_from([*HALVES, *WHOLES]),
    st.lists(st.sampled_from([*BESIDE]), max_size=3, unique=True),
    st.sampled_from(["", "Members 2026\n"]),
)
def test_everybody_is_read_by_their_whole_name_or_the_column_is_asked_for(
    people, title, beside, heading
):
    named = [each if "," in title else each.replace(",", " ") for each in people]
    columns = [[title, *named], *([each] + [BESIDE[each]] * len(people) for each in beside)]
    columns = [columns[n] for n in sorted(range(len(columns)), key=lambda n: len(columns[n][0]))]
    text = heading + "\n".join(map(",".join, zip(*columns, strict=True)))
    try:
        found = parse_roster(text.encode(), "x").people
    except BadRoster as bad:
        assert bad.code == "NO_NAME_COLUMN"
    else:
        assert [each.name for each in found] == [each.replace(",", " ") for each in people]
