"""CSV files of ballots, in both layouts."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.decisions.ballots import Ballot, Spoiled, ballot_of, fault_of
from facilitation.decisions.poll import Form
from facilitation.exchange.ballots.ballot_file import (
    BadBallots,
    Beforehand,
    Layout,
    Paper,
    Remark,
    among,
    fold_name,
)
from facilitation.exchange.ballots.rankings_csv import FORMAT


def read(text, form=Form.RANKING):
    return FORMAT.read(text, form)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_ranks_under_names(delimiter):
    text = "ID,Ana,Ben,Chi,count\n1,1,3,2,8\n2,,1,,\n".replace(",", delimiter)
    with pytest.raises(BadBallots, match="BAD_COUNT"):
        read(text)
    found = read(
        text.replace(f"2{delimiter * 2}1{delimiter * 2}", "2,,1,,2".replace(",", delimiter))
    )
    assert found.candidates == ("Ana", "Ben", "Chi")
    assert found.papers == (
        Paper(2, ballot_of(0, 2, 1, weight=8)),
        Paper(3, ballot_of(1, weight=2)),
    )


def test_only_a_first_column_of_numbers_is_passed_over():
    assert read("Timestamp,yes,no\n3 May,1,2\n").candidates == ("yes", "no")
    with pytest.raises(BadBallots, match="COLUMN_UNCLEAR"):
        read("no,ID\n1,2\n")
    known = Beforehand(candidates=("no", "ID"))
    assert FORMAT.read("no,ID\n1,2\n", Form.RANKING, known).candidates == ("no", "ID")


def test_a_rank_left_out_shifts_nobody_and_equal_ranks_share_a_place():
    found = read("A,B,C\n2,7,\n1,1,2\n")
    assert [each.ballot for each in found.papers] == [ballot_of(0, 1), Ballot(((0, 1), (2,)))]


@pytest.mark.parametrize(
    "ranks",
    [
        "1st choice,2nd choice,3rd choice",
        "1st,2nd,3rd",
        "Erstwahl,Zweitwahl,3. Wahl",
        "1er choix,2e choix,troisième",
        "#1,#2,#3",
        "first,second,3",
    ],
)
def test_ranks_in_words_under_names(ranks):
    one, two, three = ranks.split(",")
    found = read(
        f"Order [Hall],Order [Pub],Order [first aid],Remarks\n{two},{one},{three},1st time\n"
        f"{one},,{two},\n"
    )
    assert found.candidates == ("Hall", "Pub", "first aid")
    assert [each.ballot for each in found.papers] == [ballot_of(1, 0, 2), ballot_of(0, 2)]
    assert [each.word for each in found.remarks] == ["Remarks"]


@pytest.mark.parametrize(
    "titles",
    "1,2,3|1st,2nd,3rd|Choice 1,Choice 2,choice 3|1st choice,2nd choice,3.|#1,#2,#3|"
    "1ST CHOICE MAYOR,2ND CHOICE MAYOR,3RD CHOICE MAYOR|1ª preferência,2ª preferência,3ª|"
    "Board: rank 1 of 3,Board: rank 2 of 3,Board: rank 3 of 3|Eerste keuze,Tweede keuze,3e keuze|"
    "Priorität 1,Priorität 2,Priorität 3|1ª opção,2ª opção,3ª opção|"
    "Primeira escolha,Segunda escolha,Terceira escolha|Första val,Andra val,Tredje val|"
    "Pierwszy wybór,Drugi wybór,Trzeci wybór".split("|"),
)
def test_names_under_places(titles):
    found = read(f"{titles}\nBen,ana,Chi\n\n Chi ,,\nANA,ana,\n")
    assert found.candidates == ("ana", "Ben", "Chi")
    assert [each.ballot for each in found.papers] == [
        ballot_of(1, 0, 2),
        ballot_of(2),
        ballot_of(0, 0),  # twice: for the count to refuse
    ]
    assert [each.line for each in found.papers] == [2, 4, 5]


def test_places_may_stand_in_any_order():
    assert read("2nd,1st\nBen,Ana\n").papers[0].ballot == ballot_of(0, 1)


def test_marks_scores_and_dots():
    assert read("A,B\nx,\n,0\n1,yes\n", Form.MARKS).papers == (
        Paper(2, Ballot(((0,),))),
        Paper(3, Ballot()),
        Paper(4, Ballot(((0, 1),))),
    )
    assert read("A,B\n3,-1\n", Form.SCORES).papers[0].ballot == Ballot((), 1, ((0, 3), (1, -1)))
    assert read("A,B\n,2\n", Form.DOTS).papers[0].ballot == Ballot((), 1, ((1, 2),))


@pytest.mark.parametrize(
    ("text", "form", "code", "line"),
    [
        ("", Form.RANKING, "FILE_EMPTY", 0),
        ("\n , \n", Form.RANKING, "FILE_EMPTY", 0),
        ("A,B\n", Form.RANKING, "NO_BALLOTS", 1),
        ("1st,2nd,Pile\n", Form.RANKING, "NO_CANDIDATES", 1),
        ("Ann,Bo,\n", Form.RANKING, "NO_BALLOTS", 1),
        ("1,2\n", Form.RANKING, "NO_CANDIDATES", 1),
        ("count\n3\n", Form.RANKING, "NO_CANDIDATES", 1),
        ("A,a\n1,2\n", Form.RANKING, "NAME_TWICE", 1),
        ("A,B\n1,2\n0,1\n", Form.RANKING, "BAD_RANK", 3),
        ("A,B\n1,-2\n", Form.RANKING, "BAD_RANK", 2),
        ("A,B\n1,two\n", Form.RANKING, "BAD_NUMBER", 2),
        ("A,B\n1,9999999\n", Form.RANKING, "BAD_NUMBER", 2),
        ("A,B\n1,²\n", Form.RANKING, "BAD_NUMBER", 2),
        ("A,B\n1,2,3\n", Form.RANKING, "ROW_TOO_LONG", 2),
        ("A,count\n1,-3\n", Form.RANKING, "COUNT_TOO_SMALL", 2),
        ("A,count\n1,0\n", Form.RANKING, "COUNT_TOO_SMALL", 2),
        ("A,count\n1,99999999999\n", Form.RANKING, "COUNT_TOO_LARGE", 2),
        ("A,B\nx,perhaps\n", Form.MARKS, "BAD_MARK", 2),
        ('A,B\n"1,2\n', Form.RANKING, "BAD_CSV", 2),
        (",".join(f"N{n}" for n in range(201)) + "\n1\n", Form.RANKING, "TOO_MANY_CANDIDATES", 1),
    ],
)
def test_what_is_wrong_and_where(text, form, code, line):
    with pytest.raises(BadBallots) as caught:
        read(text, form)
    assert (caught.value.code, caught.value.line) == (code, line)


@pytest.mark.parametrize(
    "word",
    "undervote|skipped|Blank|none|no preference|N/A|–|NA||leer|keine Angabe|vide|aucun|vacío|"
    "ninguno|no_preference|(blank)".split("|"),
)
def test_words_for_an_empty_place_are_empty(word):
    found = read(f"1st,2nd,count\nAnn,{word},5\n{word},Bo,4\n")
    assert found.candidates == ("Ann", "Bo")
    assert [each.ballot for each in found.papers] == [
        ballot_of(0, weight=5),
        ballot_of(1, weight=4),
    ]
    assert found.remarks == ((Remark("EMPTY_WORD", word, 0, 2),) if word else ())
    assert read(f"Ann,Bo\n1,{word}\n2,1\n").papers[0].ballot == ballot_of(0)


def test_a_name_that_looks_like_such_a_word_can_be_a_candidate():
    text = "1st,2nd\nBlank,Na\nNa,none\n"
    assert read(text).candidates == ("Na",)
    known = FORMAT.read(text, Form.RANKING, Beforehand(candidates=("Blank", "Na")))
    assert known.candidates == ("Blank", "Na")


@pytest.mark.parametrize("text", ["1st,2nd\novervote,Bo\nBo,\n", "Ann,Bo\n1,overvote\n1,2\n"])
def test_an_overvote_spoils_its_ballot_and_is_no_candidate(text):
    found = read(text)
    assert "overvote" not in found.candidates
    faults = [fault_of(p.ballot, len(found.candidates), equals=False) for p in found.papers]
    assert faults == [Spoiled.OVERVOTE, Spoiled.SOUND]
    again = among(found, found.candidates)
    assert again.papers == found.papers


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Precinct,1st choice,2nd choice,Count\nMill,Ann,Bo,5\n", "Precinct"),
        ("1st,2nd,Comment\nAnn,Bo,nice\n", "Comment"),
        ("Choice_1,Choice_2,Ward\nAnn,Bo,Mill\n", "Ward"),
        ("Precinct,Ann,Bo\nMill,1,2\n", "Precinct"),
        ("Station,Ann,Bo\n1001,1,2\n", "Station"),
        ("Ann,Bo,Comment\n1,2,nice\n", "Comment"),
        ("Ann,Bo,undervote\n1,2,\n", "undervote"),
    ],
)
def test_columns_that_are_no_choice_are_named_and_left(text, left):
    found = read(text)
    assert found.remarks == (Remark("COLUMN_LEFT", left, 1),)
    assert found.candidates == ("Ann", "Bo")
    assert found.papers[0].ballot.ranking == ((0,), (1,))


@pytest.mark.parametrize(
    "text",
    [
        "Choice_1,Choice_2,Votes\nAnn,Bo,5\nBo,Ann,4\n",
        "Erstwahl;Zweitwahl;Stimmen\nAnn;Bo;5\nBo;Ann;4\n",
        "First choice,Second choice,Number of ballots\nAnn,Bo,5\nBo,Ann,4\n",
        "1ª opción;2ª opción;votos\nAnn;Bo;5\nBo;Ann;4\n",
        "Your order [1st],Your order [2nd],count\nAnn,Bo,5\nBo,Ann,4\n",
        "Your order [Ann],Your order [Bo],count\n1.0,2.0,5\n2.0,1.0,4.0\n",
        "Ballots of 1 May,,\n1st,2nd,count\nAnn,Bo,5\nBo,Ann,4\n",
        "1st,2nd,count\nAnn,Bo,5\nBo,Ann,4\nTotal,,9\n",
        "1st,2nd,count\nAnn,Bo,5\nBo,Ann,4\nTotal ballots: 9,,\n",
        '1st;2nd;count\n="Ann";="Bo";="5"\n"=""Bo""";="Ann";4\n',
        ",1st,2nd,count\n7,Ann,Bo,5\n8,Bo,Ann,4\n",
        "Ann,Bo,Ballots\n1,2,5\n2,1,4\n",
    ],
)
def test_titles_as_survey_programs_write_them(text):
    found = read(text)
    assert found.candidates == ("Ann", "Bo")
    assert [each.ballot for each in found.papers] == [
        ballot_of(0, 1, weight=5),
        ballot_of(1, 0, weight=4),
    ]


def test_a_sum_that_was_left_out_is_said():
    found = read("Ann,Bo,count\n1,2,5\n2,1,4\nTotal: 9,,\n")
    assert found.remarks == (Remark("ROW_LEFT", "Total: 9", 4),)


@pytest.mark.parametrize(
    ("text", "code", "word"),
    [
        ("1st,2nd,Pile\nAnn,Bo,5\nBo,Ann,4\n", "COUNT_UNCLEAR", "Pile"),
        ("Pile,Ann,Bo\n50,1,2\n40,2,1\n", "COUNT_UNCLEAR", "Pile"),
        ("Ann,Bo\nx,\n,x\n", "NO_RANKS", ""),
        ("1st,2nd\nAnn,Bo\nungültig,\n", "SPOILED_WORD", "ungültig"),
        ("1st,2nd\nAnn,Bo\nEnthaltung,\n", "NOBODY_WORD", "Enthaltung"),
        ("1st,2nd\nNone of the above,Bo\nAnn,\n", "NOBODY_WORD", "None of the above"),
        ("1st,2nd\nAnn,Abstención\nAnn,\n", "NOBODY_WORD", "Abstención"),
        ("1st,2nd\nAnn,UWI\nAnn,\n", "NOBODY_WORD", "UWI"),
        ("1st,2nd\n#NAME?,Bo\nAnn,\n", "NOBODY_WORD", "#NAME?"),
        ("Ann,Bo,Nota\n1,2,3\n", "COLUMN_UNCLEAR", "Nota"),
        ("Age,Ann,Bo\n1,1,2\n3,2,1\n", "COLUMN_UNCLEAR", "Age"),
        ("Ann,Bo,Voter\n1,2,1\n2,1,2\n", "COLUMN_UNCLEAR", "Voter"),
        ("Hut,Q [Ann],Q [Bo]\n1,1,2\n2,2,1\n", "COLUMN_UNCLEAR", "Hut"),
        ("Chair [Ann],Chair [Bo],Clerk [Cy],Clerk [Di]\n1,2,2,1\n", "SEVERAL_QUESTIONS", None),
        ("1st,2nd,Clerk [1st],Clerk [2nd]\nAnn,Bo,Cy,Di\n", "SEVERAL_QUESTIONS", None),
        ('1st,2nd\n"Ann, Bo",Cy\nBo,Ann\n', "SEVERAL_IN_PLACE", "Ann, Bo"),
        ("1st,2nd\nAnn|Bo,Cy\nBo,Ann\n", "SEVERAL_IN_PLACE", "Ann|Bo"),
        ("1st,2nd\nZoe,Bo\nZoë,Bo\n", "NAMES_ALIKE", "Zoë"),
        ("Ann,Bo,Cy\n1.5,1.5,3\n", "BAD_NUMBER", "1.5"),
        ("1st,2nd,count\nAnn,Bo,1.000\nBo,Ann,900\n", "BAD_COUNT", "1.000"),
        ('1st,2nd,count\nAnn,Bo,"1,000"\nBo,Ann,900\n', "BAD_COUNT", "1,000"),
        ("Hut,Cars,Ann,Bo\n2,1,1,2\n5,3,2,1\n", "COLUMN_UNCLEAR", "Hut"),
        ("Ann,Bo,Hut,Cars\n1,2,2,1\n2,1,5,3\n", "COLUMN_UNCLEAR", "Hut"),
        ("Ann,Bo,Hut\n1,2,3\n1,,2\n,1,2\n", "COLUMN_UNCLEAR", "Hut"),
        ("Ann,Bo,Household\n1,2,3\n2,1,3\n", "COLUMN_UNCLEAR", "Household"),
        ("1st,2nd\nAnn (Green),Bo\nBo,Ann\n", "NAMES_ALIKE", "Ann (Green)"),
        ("1st,2nd\nAnn,Bo\nBo.,Ann\n", "NAMES_ALIKE", "Bo."),
        ('1st,2nd\n"Lund, Ann",Bo\nBo,Ann Lund\n', "NAMES_ALIKE", "Ann Lund"),
        ("1st,2nd\nAnn=Bo,Cy\nCy,Ann\n", "SEVERAL_IN_PLACE", "Ann=Bo"),
        ("1st,2nd\nAnn & Bo,Cy\nBo,Ann\n", "SEVERAL_IN_PLACE", "Ann & Bo"),
        ("1st,2nd\nAnn und Bo,Cy\nBo,Ann\n", "SEVERAL_IN_PLACE", "Ann und Bo"),
        ('1st,2nd\n"Ann\nBo",Cy\nBo,Ann\n', "SEVERAL_IN_PLACE", "Ann Bo"),
        ("Option,Ada,Ben\nTea,1,2\nRum,2,1\n", "ROWS_UNCLEAR", "Option"),
        (",Ada,Ben\nTea,1,2\nRum,2,1\n", "ROWS_UNCLEAR", "Tea"),
        ("Voter 1,Voter 2,Voter 3\n1,2,1\n2,1,2\n", "ROWS_UNCLEAR", "Voter 1"),
        ("1st,2nd,\nAnn,Bo,Cy\nBo,Ann,\n", "NO_TITLE", "Cy"),
        ("Q,1st,2nd,\nx,Ann,Bo,3\ny,Bo,Ann,\n", "NO_TITLE", "3"),
        ("1st,2nd\nAnn,Bo\nBo,Ann\nCounted by Di,\n", "ROW_ALONE", "Counted by Di"),
        ("1st,2nd\nAnn,Bo\nBo,Ann\nSum,\n", "ROW_ALONE", "Sum"),
        ("Ann,Bo\n-1,2\n", "BAD_RANK", "-1"),
        ("1st,2nd\nnobody,Ann\nAnn,\n", "NOBODY_WORD", "nobody"),
        ('1st,2nd\n"Bo ""Fish"" Perch",Ann\nBo Perch,\n', "NAMES_ALIKE", 'Bo "Fish" Perch'),
        ("Ann (withdrawn),Bo\n1,2\n", "OPTION_WITHDRAWN", "(withdrawn)"),
        ("1st,2nd\nAnn [retirada],Bo\nBo,\n", "OPTION_WITHDRAWN", "[retirada]"),
        ("Valid,Ann,Bo\nyes,1,2\nno,2,1\n", "SPOILED_WORD", "no"),
        ("Status,1st,2nd\nok,Ann,Bo\ninvalid,Bo,Ann\n", "SPOILED_WORD", "invalid"),
        ("1st,2nd\nAnn/Bo,Cy\nCy,Ann\n", "SEVERAL_IN_PLACE", "Ann/Bo"),
        ("1st,2nd\nAnn und Cy,Bo\nBo,Ann\n", "SEVERAL_IN_PLACE", "Ann und Cy"),
        ("1st,2nd,count\nAnn,Bo,5\nSubtotal,,5\nBo,Ann,4\n", "ROW_ALONE", "Subtotal"),
        ("Ballots,Weight,1st,2nd\n5,2,Ann,Bo\n", "COUNT_UNCLEAR", "Weight"),
        ("1st,2nd\nDr. Ann Lund,Bo\nAnn Lund,Bo\n", "NAMES_ALIKE", "Ann Lund"),
        ("1st,2nd\nAnn,Bo\nBo,Ann\n\nName,Votes\nAnn,Bo\n", "ROW_ALONE", "Name"),
    ],
)
def test_what_decides_who_is_elected_is_asked_and_not_guessed(text, code, word):
    with pytest.raises(BadBallots, match=code) as caught:
        read(text)
    assert word is None or caught.value.word == word


@pytest.mark.parametrize(
    ("form", "rows"),
    [(Form.SCORES, "34,5,2\n50,1,4\n"), (Form.MARKS, "1,x,\n1,,x\n"), (Form.DOTS, "7,1,2\n")],
)
def test_numbers_beside_other_forms_are_asked_about_too(form, rows):
    with pytest.raises(BadBallots, match="COLUMN_UNCLEAR"):
        read(f"Age,Ann,Bo\n{rows}", form)


def test_an_option_that_whole_ballots_have_last_is_named():
    found = read("Ann,Bo,Cy\n1,2,3\n2,1,3\n")
    assert (found.candidates, found.remarks) == (
        ("Ann", "Bo", "Cy"),
        (Remark("OPTION_LAST", "Cy", 1),),
    )
    known = Beforehand(candidates=("Ann", "Bo", "Cy"))
    for text in ("Ann,Bo,Cy\n1,2,3\n2,1,3\n", "Q [Ann],Q [Bo],Q [Cy]\n1,2,3\n2,,3\n,1,2\n"):
        assert not FORMAT.read(text, Form.RANKING, known).remarks
    assert not read("Q [Ann],Q [Bo],Q [Cy]\n1,2,3\n1,,2\n").remarks


@pytest.mark.parametrize("form", [Form.SCORES, Form.DOTS])
def test_a_last_row_of_sums_is_asked_about(form):
    with pytest.raises(BadBallots, match="ROW_UNCLEAR"):
        read("Ann,Bo\n3,2\n1,4\n4,6\n", form)
    assert len(read("Ann,Bo\n3,2\n1,4\n4,5\n", form).papers) == 3


def test_titles_once_more_are_no_ballot():
    for text in ("1st,2nd\nAnn,Bo\n1st,2nd\nBo,Ann\n", "Ann,Bo\n1,2\nAnn,Bo\n2,1\n"):
        found = read(text)
        assert found.candidates == ("Ann", "Bo")
        assert [each.line for each in found.papers] == [2, 4]
        assert [(each.code, each.line) for each in found.remarks] == [("ROW_LEFT", 3)]


@pytest.mark.parametrize(
    "text",
    [
        "'1st','2nd'\n'Lund, Ann','O''Brien'\n'O''Brien','Lund, Ann'\n",
        "'1st';'2nd'\n'Lund, Ann';'O''Brien'\n'O''Brien';'Lund, Ann'\n\x1a",
        "“1st”,“2nd”\n“Lund, Ann”,“O'Brien”\n“O'Brien”,“Lund, Ann”\n",
        "1st;2nd\nLund, Ann;'O''Brien'\n'O''Brien';Lund, Ann\n",
        "| 1st | 2nd |\n|---|:--:|\n| Lund, Ann | O'Brien |\n| O'Brien | Lund, Ann |\n",
        "1st\t2nd\rLund, Ann\tO'Brien\rO'Brien\tLund, Ann\r\x1a\x00",
    ],
)
def test_other_quotation_marks_rules_and_ends(text):
    found = read(text)
    assert found.candidates == ("Lund, Ann", "O'Brien")
    assert [each.ballot for each in found.papers] == [ballot_of(0, 1), ballot_of(1, 0)]


def test_who_stands_settles_what_was_asked():
    text = '1st,2nd\n"Ann, Bo",Abstain\nBo,Ann\nZoe,Zoë\n'
    named = ("Ann", "Bo", "Ann, Bo", "Zoe", "Zoë")
    found = FORMAT.read(text, Form.RANKING, Beforehand(candidates=named))
    assert set(found.candidates) == {*named}
    assert found.papers[0].ballot == ballot_of(found.candidates.index("Ann, Bo"))
    assert [each.word for each in found.remarks] == ["Abstain"]
    found = FORMAT.read(text, Form.RANKING, Beforehand(candidates=(*named, "abstain")))
    assert "Abstain" in found.candidates


@pytest.mark.parametrize(
    "other",
    [
        "Ann Lu\u0308nd",
        "ANN  LÜND",
        "Ann\u00a0Lünd",
        "Ann Lünd\u200b",
        "\ufeffAnn Lünd",
        "Ann L&#252;nd",
        "Ann_Lünd",
    ],
)
def test_what_nobody_can_see_makes_no_candidate(other):
    found = read(f"1st,2nd\nAnn Lünd,O'Brien\n{other},O’Brien\n")
    assert found.candidates == ("Ann Lünd", "O'Brien")


def test_a_last_row_of_a_number_alone_may_be_the_sum():
    found = read("1st,2nd,count\nAnn,Bo,5\nBo,Ann,4\n,,9\n")
    assert found.remarks == (Remark("ROW_LEFT", "9", 4),)
    assert len(read("1st,2nd,count\nAnn,Bo,5\nBo,Ann,4\n,,8\n").papers) == 3


@pytest.mark.parametrize(
    ("yes", "no"),
    [("Ja", "Nein"), ("Oui", "Non"), ("Sí", "No"), ("TRUE", "FALSE"), ("☑", "☐"), ("WAHR", "-")],
)
def test_marks_in_the_words_of_other_languages(yes, no):
    found = read(f"Ann,Bo\n{yes},{no}\n", Form.MARKS)
    assert found.papers[0].ballot.ranking == ((0,),)


def test_what_a_survey_program_writes_beside_its_question_is_left():
    found = read(
        '"Response ID","Last page","Seed","Rank them [Rank 1]","Rank them [Rank 2]"\n'
        '"1","1","771","Ann","Bo"\n"2","1","42","Bo",""\n'
    )
    assert found.candidates == ("Ann", "Bo")
    assert [each.word for each in found.remarks] == ["Last page", "Seed"]


def test_numbers_that_only_tell_rows_apart_are_left():
    found = read("1st,2nd,Row\nAnn,Bo,7\nBo,Ann,8\n")
    assert found.remarks == (Remark("COLUMN_LEFT", "Row", 1),)


@pytest.mark.parametrize("titles", ["5,10,15", "7,8,9", "20,50,100", "2026,2027,2028"])
def test_numbers_that_are_no_places_are_options(titles):
    found = read(f"{titles}\n1,2,3\n1,3,2\n2,1,3\n")
    assert found.candidates == tuple(titles.split(","))
    assert found.papers[0].ballot == ballot_of(0, 1, 2)


@pytest.mark.parametrize("titles", ["1,2,3", "2,1,3", "Choice 1,Choice 2,Choice 3"])
def test_where_two_layouts_fit_the_choice_is_asked_for(titles):
    text = f"{titles}\n1,2,3\n1,3,2\n"
    with pytest.raises(BadBallots, match="TWO_LAYOUTS"):
        read(text)
    names = FORMAT.read(text, Form.RANKING, Beforehand(Layout.NAMES))
    assert names.candidates == tuple(titles.split(","))
    assert FORMAT.read(text, Form.RANKING, Beforehand(Layout.PLACES)).candidates == ("1", "2", "3")


def test_who_stands_may_settle_the_layout():
    fees = Beforehand(candidates=("5", "10", "15"))
    assert set(FORMAT.read("1,2,3\n5,10,15\n10,5,15\n", Form.RANKING, fees).candidates) == {
        "5",
        "10",
        "15",
    }
    found = FORMAT.read("5,10,15\n1,2,3\n", Form.RANKING, fees)
    assert found.candidates == ("5", "10", "15")


@pytest.mark.parametrize("first", ["sep=;\r\n", "\ufeffsep=;\r\n", '"sep=;"\n'])
def test_the_note_of_a_spreadsheet_is_no_row(first):
    found = read(f"{first}1st;2nd;count\r\nAnn;Bo;5\r\n;;\r\nBo;Ann;4\r\n")
    assert [each.line for each in found.papers] == [3, 5]
    assert found.candidates == ("Ann", "Bo")


@given(st.text(alphabet='12,;\t\n" -xaé', max_size=50), st.sampled_from(list(Form)))
def test_no_text_breaks_the_reader(text, form):
    try:
        read(text, form)
    except BadBallots as bad:
        assert bad.code


TICKED = 'Timestamp,Which days suit?\n18:00,"Mon, Tue"\n18:01,Wed\n18:02,\n18:03,"Tue;Mon;"\n'


def test_all_that_was_ticked_may_stand_in_one_cell_where_it_is_known_who_stands():
    days = Beforehand(candidates=("Mon", "Tue", "Wed", "Sat, in May"))
    found = FORMAT.read(TICKED + '18:04,"Sat, in May, Mon"\n', Form.MARKS, days)
    assert found.candidates == days.candidates
    marked = [each.ballot.ranking for each in found.papers]
    assert marked == [((0, 1),), ((2,),), (), ((1, 0),), ((3, 0),)]


@pytest.mark.parametrize("candidates", [(), ("Mon", "Tue")])
def test_what_was_ticked_is_refused_where_a_part_is_nobody_who_stands(candidates):
    with pytest.raises(BadBallots, match="BAD_MARK"):
        FORMAT.read(TICKED, Form.MARKS, Beforehand(candidates=candidates))


def test_all_that_is_ranked_may_stand_in_one_cell():
    found = read(
        "ID,Start time,Email,Rank them\n1,5/1/26 10:00,anonymous,Tents;Hall;Wei 王;\n"
        "2,5/1/26 10:01,anonymous,Hall;Tents;Wei 王;\n3,5/1/26 10:02,anonymous,\n"
    )
    assert found.candidates == ("Hall", "Tents", "Wei 王")
    assert [each.word for each in found.remarks] == ["Start time", "Email", "Rank them"]
    assert [each.ballot for each in found.papers] == [
        ballot_of(1, 0, 2),
        ballot_of(0, 1, 2),
        Ballot(),
    ]


@pytest.mark.parametrize("second", ["Tents;Hall", "Hall;Tents;Pub", "Hall"])
def test_cells_that_may_be_ticks_are_no_order(second):
    with pytest.raises(BadBallots):
        read(f"Which?\nTents;Hall\n{second}\n")
    with pytest.raises(BadBallots):
        read("ID,1st choice\n1,Tents;Hall\n2,Hall;Tents\n3,Hall\n4,Tents\n")


NAMES = (
    "Ann|O'Brien, Mary|van der Berg, Jan|王小明|Wei 王|ليلى حداد|J. R. R.|Nick|First|5|2026|½|x|No|"
    'Zoë d’Arc|Bo "Fish" Perch|Ann; Bo Co|Option 1|Choice A|1st of May|Plan #1|Na|Ward|100%'
).split("|")
PLACES = ("{}", "#{}", "{}. Wahl", "Choice {}", "Rank {}", "Mayor: rank {} of 9")
RANKS = ("{}", "{}.0", "{}. choice")
BESIDE = {
    "Timestamp": ("2026-05-01 10:00", "1 May"),
    "Age": ("18", "2", "44"),
    "Household size": ("1",),
    "Comment": ("", "1st time"),
    "Precinct": ("Mill", "Hill"),
    "lastpage": ("1",),
}


@st.composite
def written(draw):
    """Ballots, and a file of them as some program may have written it."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=2, max_size=4, unique=True))
    ranking = st.lists(st.sampled_from(names), min_size=1, max_size=len(names), unique=True)
    ballots = draw(st.lists(ranking, min_size=2, max_size=6))
    title = draw(st.sampled_from(PLACES))
    rows = [[title.format(n) for n in range(1, len(names) + 1)]]
    rows += [[*each, *[""] * (len(names) - len(each))] for each in ballots]
    if draw(st.booleans()):
        rank = draw(st.sampled_from(RANKS))
        ranked = ({name: rank.format(n) for n, name in enumerate(b, 1)} for b in ballots)
        rows = [[*names], *([each.get(name, "") for name in names] for each in ranked)]
    asked = draw(st.sampled_from(("{}", "Rank them [{}]")))
    rows[0] = [asked.format(each) for each in rows[0]]
    for beside in draw(st.lists(st.sampled_from([*BESIDE]), max_size=2, unique=True)):
        first = draw(st.booleans())
        for each in rows:
            cell = beside if each is rows[0] else draw(st.sampled_from(BESIDE[beside]))
            each.insert(0 if first else len(each), cell)
    file = io.StringIO()
    csv.writer(file, delimiter=draw(st.sampled_from(",;\t"))).writerows(rows)
    return ballots, file.getvalue()


@given(written(), st.sampled_from([Form.RANKING, Form.EQUALS]))
def test_ballots_are_read_as_they_are_meant_or_something_is_asked(ballots_and_text, form):
    ballots, text = ballots_and_text
    try:
        found = read(text, form)
    except BadBallots as bad:
        assert (
            bad.code
            in "COLUMN_UNCLEAR COUNT_UNCLEAR TWO_LAYOUTS BAD_NUMBER NO_RANKS ROW_ALONE".split()
        )
        return
    names = [*map(fold_name, found.candidates)]
    got = [[names[each] for tier in p.ballot.ranking for each in tier] for p in found.papers]
    assert got == [[fold_name(each) for each in ballot] for ballot in ballots]
