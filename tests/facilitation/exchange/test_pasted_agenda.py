"""Agendas as people paste them: numbers are taken off, minutes and hours read where sure."""

import pytest

from facilitation.exchange.pasted_agenda import PastedAgenda, Timed, read_agenda, timed

MAIL = """Agenda for Tuesday:
1. Welcome (5 min)
2. Compost 10m
3. Tools – 10 minutes

4. Summer party 5'
5. AOB
"""


def test_the_lines_of_a_mail_are_items_and_its_heading_is_none():
    found = read_agenda(MAIL)
    assert [timed(each) for each in found.lines] == [
        Timed("Welcome", 5),
        Timed("Compost", 10),
        Timed("Tools", 10),
        Timed("Summer party", 5),
        Timed("AOB"),
    ]
    assert found.left == ("Agenda for Tuesday:",)
    assert found.sure


@pytest.mark.parametrize(
    ("text", "lines", "left"),
    [
        ("- Rota\n• Bins\na) Roof\n(2) Paint\n3)Tea", "Rota,Bins,Roof,Paint,Tea", ""),
        ("2.1. Rota\n2.2 Bins", "Rota,Bins", ""),
        ("TOP 1: Kasse\nTOP 2 Garten", "Kasse,Garten", ""),
        ("1. Rota\nas last year\n2. Bins\nBest, Ana", "Rota,Bins", "as last year,Best, Ana"),
        ("Tuesday:\nRota\nBins", "Rota,Bins", "Tuesday:"),
        ("Rota\n2027. A year", "Rota,2027. A year", ""),
        ("1. Rota\n- who?\n- when?\n2. Bins", "Rota,Bins", "- who?,- when?"),
        ("TOP 1: Rota\na) who?\nTOP 2 Bins", "Rota,Bins", "a) who?"),
        ("1. Rota\n1.1 Who?\n1.2 When?\n2. Bins", "Rota,Bins", "1.1 Who?,1.2 When?"),
        ("- Rota\n  - who?\n- Bins\n\t- when?", "Rota,Bins", "- who?,- when?"),
        ("- Rota\n  - Bins\n  - Roof", "Rota,Bins,Roof", ""),
        ("1. Rota\n1. Rota\n- Rota", "Rota,Rota", "- Rota"),
        ("1. Rota", "", ""),
        ("Rota:\nBins", "", ""),
        ("", "", ""),
    ],
)
def test_what_numbers_a_line_is_taken_off(text, lines, left):
    found = read_agenda(text)
    assert (",".join(found.lines), ",".join(found.left)) == (lines, left)


def test_lines_alone_are_no_sure_agenda():
    assert not read_agenda("Ana\nBen").sure
    assert read_agenda("") == PastedAgenda()


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("18:00 Welcome", Timed("Welcome", 0, 18 * 60)),
        ("18:00–18:10 Welcome", Timed("Welcome", 10, 18 * 60)),
        ("9:30 Uhr – Kasse (15 Min.)", Timed("Kasse", 15, 9 * 60 + 30)),
        ("Bins (19:30)", Timed("Bins", 0, 19 * 60 + 30)),
        ("Bins, 19:30", Timed("Bins", 0, 19 * 60 + 30)),
        ("Bins – 19:30 Uhr", Timed("Bins", 0, 19 * 60 + 30)),
        ("Bins; 19.30–20.00 Uhr", Timed("Bins", 30, 19 * 60 + 30)),
        ("Bins, 19h30", Timed("Bins", 0, 19 * 60 + 30)),
        ("Bins, 10 min, 19:30", Timed("Bins", 10, 19 * 60 + 30)),
        ("Bins, 19:30, 10 min", Timed("Bins", 10, 19 * 60 + 30)),
        ("Bins, 19.30", Timed("Bins, 19.30")),
        ("Bins, 7:30 pm", Timed("Bins, 7:30 pm")),
        ("Open 18:00 – 19:30", Timed("Open 18:00 – 19:30")),
        ("Budget [1 h 15 min]", Timed("Budget", 75)),
        ("Budget, 1h", Timed("Budget", 60)),
        ("Roof: 20 mins", Timed("Roof", 20)),
        ("7:30 pm Welcome", Timed("7:30 pm Welcome")),
        ("Discussion 5-10 min", Timed("Discussion 5-10 min")),
        ("Discussion 5 - 10 min", Timed("Discussion 5 - 10 min")),
        ("Fence of 10 m", Timed("Fence of 10 m")),
        ("Rota (see mail)", Timed("Rota (see mail)")),
        ("10m", Timed("10m")),
        ("Year 2027", Timed("Year 2027")),
    ],
)
def test_a_time_is_read_only_where_it_is_sure(line, wanted):
    assert timed(line) == wanted
