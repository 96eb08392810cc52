"""What the columns of a list of people are, told by their titles in the languages people use."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple
from unicodedata import category

from facilitation.people.names import fold

WHOLE = "name"
GIVEN = "given"
SURNAME = "surname"
PARTICLE = "particle"
SECOND_SURNAME = "second surname"
PARTS = (GIVEN, PARTICLE, SURNAME, SECOND_SURNAME)
"""The parts of a name that have columns of their own, in the order in which it is said."""

_WORDS = {
    WHOLE: "name, full name, person, participant, participants, member, member name, attendee, "
    "delegate, display name, nom complet, nom et prenom, participant(e), teilnehmer, teilnehmerin, "
    "teilnehmende, mitglied, vollstandiger name, vor- und nachname, nombre completo, "
    "nom, nombre y apellidos, nombre, participante, miembro, nome completo, nome e cognome, socio, "
    "partecipante, volledige naam, naam, deelnemer, lid, imie i nazwisko, uczestnik, nome, "
    "фио, имя и фамилия, участник, namn, navn, nimi, nev, jmeno a prijmeni, ad soyad, "
    "adi soyadi, prenom et nom, prenom nom, nom prenom, nom i cognoms, 姓名, 成员, 会员, 名前, "
    "氏名, 이름, 성명, "
    "الاسم, الاسم الكامل, نام, نام و نام خانوادگی, שם, שם מלא, ονοματεπωνυμο, ime i prezime, "
    "ime in priimek, nume si prenume, nume complet, піб, nama, nama lengkap, ho va ten, "
    "ho ten, ten, nafn, enw, izena, vards uzvards, vardas pavarde, नाम, "
    "adherent, adherent(e), apellidos y nombre, cognome e nome, nazwisko i imie, "
    "wie heisst du?, dein name, ihr name, votre nom, comment t'appelles-tu?, tu nombre, "
    "fullname, displayname, your name, your full name, what is your name?, name and surname, "
    "name surname, first and last name, name of participant, names",
    GIVEN: "first name, firstname, first, given name, given names, given, forename, forenames, "
    "christian name, vorname, vornamen, rufname, prenom, prenoms, nombre de pila, nombres, "
    "nome proprio, nome de batismo, voornaam, roepnaam, imie, имя, fornamn, fornavn, etunimi, "
    "keresztnev, jmeno, meno, prenume, ad, adi, 名, الاسم الأول, שם פרטי, ονομα, ime, име, "
    "ім'я, eesnimi, vards, vardas, emri, nama depan, skirnarnafn",
    SURNAME: "last name, lastname, last, surname, family name, family, second name, nachname, "
    "familienname, zuname, nom de famille, apellido, apellidos, primer apellido, apellido 1, "
    "apellido1, apellido paterno, cognome, "
    "sobrenome, apelido, achternaam, familienaam, nazwisko, фамилия, efternamn, etternavn, "
    "efternavn, sukunimi, vezeteknev, prijmeni, priezvisko, nume, soyad, soyadi, 姓, 氏, 성, "
    "اسم العائلة, نام خانوادگی, שם משפחה, επωνυμο, prezime, priimek, прізвище, perekonnanimi, "
    "uzvards, pavarde, mbiemri, cognom, cognoms, abizena, nama belakang, "
    "nom de naissance, nom d'usage, nom usuel",
    PARTICLE: "tussenvoegsel, tussenvoegsels, voorvoegsel, voorvoegsels, particle, infix, "
    "particule, namenszusatz, namensvorsatz",
    SECOND_SURNAME: "segundo apellido, apellido 2, apellido2, apellido materno, second surname",
    "group": "group, groups, structure level, structure levels, branch, chapter, section, team, "
    "organisation, organization, affiliation, delegation, district, region, local group, gruppe, "
    "gruppen, "
    "ortsgruppe, ortsverband, verband, gliederung, gliederungsebene, "
    "gliederungsebenen, organisation, groupe, delegation, federation, "
    "grupo, organizacion, delegacion, gruppo, organizzazione, sezione, groep, afdeling, "
    "organisatie, grupa, kolo, organizacja, организация, группа, grupp, krets, "
    "avdelning, organisasjon, lag, ryhma, circolo, sede, nucleo, skupina, csoport, ομαδα, "
    "组, 小组, 組, 班, グループ, 그룹, 조, المجموعة, گروه, קבוצה, your group, group name",
    "list": "list, lists, liste, listen, listes, lista, listas, lijst, список",
    "alias": "alias, aliases, nickname, nick, spitzname, surnom, apodo, soprannome, bijnaam, "
    "pseudonim, apelido preferido, псевдоним",
    "here": "here, present, is present, attending, da, anwesend, present(e), presente, aanwezig, "
    "obecny, присутствует, narvarande, attendance, attends, presence, anwesenheit, teilnahme, "
    "zusage, kommt, comes, coming, rsvp, asistencia, asiste, presenza, aanwezigheid, obecnosc",
    "pronouns": "pronouns, pronoun, pronomen, pronoms, pronombres, pronomi",
    "number": "number, no, no., nr, nr., participant number, member number, card number, "
    "mitgliedsnummer, teilnahmenummer, numero",
    "sent": "sent as, sent, delegation type, entsandt als, entsandt, delegue comme, enviado como",
    "mandate": "mandate, mandat, mandato",
    "needs": "access needs, needs, access, bedarf, braucht, zugang, besoins, necesidades",
    "named": "may be named, consent to be named, named, namentlich, darf genannt werden, "
    "nennung, peut etre nomme",
    "beside": "title, titel, titre, titulo, titolo, tytul, salutation, anrede, civilite, prefix, "
    "suffix, gender, geschlecht, genre, sexe, sexo, e-mail, email, mail, "
    "user email, "
    "e-mail address, email address, mailadresse, courriel, correo, adresse e-mail, "
    "correo electronico, phone, mobile, telephone, telefon, telefono, "
    "id, comment, comments, remark, "
    "bemerkung, kommentar, commentaire, comentario, vote weight, is active, is committee, "
    "is physical person, username, user name, benutzername, password, role, roles, function, "
    "funktion, fonction, cargo, address, adresse, direccion, city, ort, ville, ciudad, zip, plz, "
    "country, land, pays, pais, date, datum, timestamp, birthday, geburtsdatum, middle name, "
    "position, job title, status, membership, saml_id, member id, height, age, alter, language",
}
_MEANINGS: dict[str, str] = {}
for _column, _words in _WORDS.items():
    for _word in _words.split(", "):
        _MEANINGS.setdefault(fold(_word), _column)
NAMES = frozenset({WHOLE, *PARTS})
"""The columns that say who somebody is."""
_LOWEST = 15
"""How many rows are looked through for titles."""
_WEAK = frozenset(
    "first last nick ad adi lid nev da alter land ten enw ime lag meno emri nume nimi nama namn "
    "조 성 氏 班 组 組".split()
)
"""Somebody may be called so: alone in a row they make it no row of titles."""
_EITHER = frozenset({"nom", "nombre", "nome", "name", "naam", "namn", "navn", "nev", "שם"})
"""A whole name, unless a column beside it tells which half it is."""
_NOBODY_IS_CALLED = frozenset({"name", "nombre", "naam", "navn", "fullname", "שם"})
_EITHER_GIVEN, _EITHER_SURNAME = "whole or given", "whole or surname"
_HALVES = frozenset({GIVEN, SURNAME})
_OF_MEMBERS = frozenset(
    "adherent membre member members participant participants attendee attendees delegate "
    "teilnehmer teilnehmerin teilnehmende mitglied mitglieder socio miembro".split()
)
_OWN = _OF_MEMBERS | frozenset(
    "usuel usuels legal your dein deine ihr ihre votre ton tu su seu il tuo / firma , : -".split()
)
_INSIDE = re.compile(r"(?P<asked>.*)\[(?P<inside>[^\[\]]+)\]\s*")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_MAIL_BEHIND = re.compile(r"\s*[<(\[]\s*[^@\s<(]+@[^@\s]+\.[^@\s>)\]]+\s*[>)\]]\s*$")
_TITLES = frozenset(
    "dr dr. prof prof. prof. dr. mr mr. mrs mrs. ms ms. mx mx. herr frau hr. fr. m. mme mlle sr. "
    "sra. sig. sig.ra dhr. mevr. pan pani".split()
)


_YES = frozenset("yes y 1 true x ja j oui o si sim tak da да".split())
_NO = frozenset("no n 0 false nein non nie нет".split())
_HERE = frozenset(
    "✓ ✔ ☑ here present present(e) anwesend presente aanwezig obecny online remote hybrid "
    "attending accepted zugesagt".split()
)
_AWAY = frozenset(
    "away absent absente excused apologies declined abwesend entschuldigt unentschuldigt fehlt "
    "abgesagt excuse excusee ausente justificado justificada assente giustificato afwezig "
    "nieobecny отсутствует franvarande".split()
)
_MAYBE = frozenset(
    {"ok", "(ok)", "(yes)", "ifneedbe", "if need be", "maybe", "vielleicht", "(ja)", "peut-etre"}
    | {"si necessaire", "wenn notig", "wenn es sein muss", "quizas", "forse"}
)
_NOBODY = frozenset(
    {"n/a", "tbd", "tba", "n.n.", "n. n.", "nn", "vacant", "vakant", "vacante", "unbesetzt"}
    | {"vacancy", "unknown", "unbekannt", "nobody", "niemand", "personne", "nadie", "nessuno"}
)
_NUMBERED = re.compile(r"^\s*(?:\d+[.)]|[-*•\u2013\u2014·▪◦●○☐☑✓✔]|\[[ xX]?\])\s+")
_SEVERAL = re.compile(
    r"\S\s*[\n;&+\u3001\uff1b\u061b]\s*\S|\w\w\s*/\s*\w\w|\s/|/\s|,[^,.]*,[^,.]*$|[:\uff1a]\s*\S|"
    r"\s(?:and|und|et|en|og|och|oraz)\s",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\"[^\"]*\"")
"""What is said of somebody beside the name: pronouns, a group, a nickname."""
_YEAR = re.compile(r"\d{4}")
"""Digits as in a remark with a date; nobody's name has as many."""
_CLOSE = re.compile("[\u2e80-\u9fff\uac00-\ud7af\U00020000-\U0003ffff]+")
_PLAIN = {
    fold(word)
    for column in (*_HALVES, WHOLE)
    for word in _WORDS[column].split(", ")
    if " " not in word
}
_OF_PEOPLE = frozenset(
    "person participant participants member attendee delegate teilnehmer teilnehmerin mitglied "
    "adherent adherent(e) lid membre "
    "teilnehmende participante miembro socio partecipante deelnemer uczestnik участник family "
    "given".split()
)
_TELLING = (_PLAIN - _WEAK - _OF_PEOPLE) | {"email", "e-mail", "username"}
"""Words of which nobody's name is made: a row with one of them in it is a row of titles."""


def is_mail(cell: str) -> bool:
    return bool(_MAIL.fullmatch(cell.strip().strip("<>")))


def may_say_yes(title: str) -> bool:
    """Tell whether a title of names may ask something as well: “Member”, “Participant”."""
    return _meaning(title) == WHOLE and _key(title) in _OF_PEOPLE | _OF_MEMBERS


def agrees(cell: str) -> bool | None:
    """Return whether somebody agrees to what a column asks; None where the cell does not say."""
    word = fold(cell)
    return True if word in _YES else False if word in _NO else None


def is_tick(cell: str) -> bool:
    """Tell whether a cell says that somebody is here."""
    return agrees(cell) is True or fold(cell) in _HERE


def is_answer(cell: str) -> bool:
    """Tell whether a cell only answers a question, as in a poll: “If need be”."""
    return is_tick(cell) or agrees(cell) is False or fold(cell) in _MAYBE | _AWAY


def tell_presence(cells: Sequence[str]) -> bool:
    """Tell whether a column says who is here, whatever it is called: “excused”, “present”."""
    said = {fold(each) for each in cells}
    return all(map(is_answer, cells)) and not said.isdisjoint(_AWAY | _HERE)


def without_absence(name: str) -> tuple[str, bool]:
    """Return a name, and whether “(excused)” stood behind it."""
    found = _BEHIND.fullmatch(name)
    away = found is not None and fold(found["said"]) in _AWAY
    return (found["name"] if found and away else name), away


def is_nobody(name: str) -> bool:
    """Tell whether a cell below names is none: an address, a remark, a place not filled yet."""
    signs = all(category(each)[0] in "PZS" for each in name)
    unlike = signs or is_mail(name) or fold(name) in _NOBODY or name.endswith((":", "\uff1a"))
    return unlike or bool(_YEAR.search(name)) or name.startswith("#") or "://" in name


def names_several(name: str) -> bool:
    """Tell whether a cell seems to name several people, or something beside one: “Ana / Ben”."""
    return bool(_SEVERAL.search(_ASIDE.sub("", name.strip())))


def is_number(cell: str) -> bool:
    """Tell whether a cell holds digits and signs only, of which no name is made."""
    return bool(cell.strip()) and all(category(each)[0] in "NPZ" for each in cell)


def without_mail(name: str) -> str:
    """Return a name without the address that mail programs write behind it, as ``Bo <b@x.org>``."""
    bare = _MAIL_BEHIND.sub("", name)
    return bare if bare.strip() else name


def without_mark(name: str) -> str:
    """Return a name without the number or the dot that a list has before it."""
    return _NUMBERED.sub("", name)


_BEHIND = re.compile(r"(?P<name>.*\S)\s*[(\[](?P<said>[^()\[\]]+)[)\]]")
_ARE_PRONOUNS = frozenset(
    "she her hers he him his they them theirs xe xem ze zir hir it its any all sie ihr er ihm "
    "dey dem elle il iel elles ils lui ella el ellos hen hun hij hem zij haar ona on".split()
)


def without_pronouns(name: str) -> tuple[str, str]:
    """Return a name and the pronouns that stand behind it, as meeting programs show them."""
    found = _BEHIND.fullmatch(name)
    if found and _ARE_PRONOUNS.issuperset(re.split(r"\s*[/,|]\s*", fold(found["said"]))):
        return found["name"], found["said"]
    return name, ""


def joined(given: str, particle: str, surname: str, second: str) -> str:
    """Return a name from its parts; in signs without blanks the surname comes first: 王小明."""
    if _CLOSE.fullmatch(given) and _CLOSE.fullmatch(surname):
        return surname + given
    return " ".join(filter(None, (given, particle, surname, second)))


def turned(name: str) -> str:
    """Return ``Ada Lund`` for ``Lund, Ada``; any other name as it stands."""
    surname, comma, given = name.partition(",")
    return f"{given.strip()} {surname.strip()}" if comma and "," not in given else name


def is_surname_first(titles: Sequence[str], columns: Mapping[str, int]) -> bool:
    """Tell whether a title says that names are written ``Lund, Ada``: “Name, Vorname”."""
    return WHOLE in columns and _of_both(titles[columns[WHOLE]])


def tell_of_names(titles: Sequence[str]) -> bool:
    """Tell whether a word stands in a row of which no name is made, as in “Legal name”."""
    words = (word for each in titles for word in re.split(r"[\s_/?:*()]+", fold(each)))
    return not _TELLING.isdisjoint(words)


def is_title(cell: str) -> bool:
    return bool(_meaning(cell))


def is_form_of_address(cell: str) -> bool:
    return cell.strip().casefold() in _TITLES


def columns_by_title(titles: Sequence[str]) -> dict[str, int]:
    """Return which column is what; empty where this is no row of titles.

    ``nom``, ``nombre`` and their like are the whole name only where no other half of it stands
    beside them. Where two columns could be the same part of a name, none of them is taken for it.
    """
    if not _are_titles(titles):
        return {}
    columns: dict[str, int] = {}
    for number, meaning in enumerate(map(_meaning, titles)):
        if meaning and meaning != "beside" and meaning not in {WHOLE, *_HALVES}:
            columns.setdefault(meaning, number)
    keys = [_key(each) for each in titles]
    whole = [n for n, each in enumerate(titles) if _meaning(each) == WHOLE]
    try:
        full = any(keys[n] not in _EITHER for n in whole)
        columns |= _halves([_half(each) for each in titles], whole=full)
    except _TwoPeople:
        return columns
    free = [n for n in whole if n not in columns.values()]
    if columns.keys() >= _HALVES:  # “Member” may say yes or no there
        free = [n for n in free if keys[n] not in _OF_PEOPLE]
    if free:
        columns[WHOLE] = max(free, key=lambda n: _fullness(keys[n]))
    doubled = any(keys.count(keys[n]) > 1 for each, n in columns.items() if each in NAMES)
    return {each: n for each, n in columns.items() if not (doubled and each in NAMES)}


def _fullness(key: str) -> int:
    """Return how surely a title means a whole name: “Full name” is it more than “Member”."""
    return 0 if key in _OF_PEOPLE else 1 if key in _EITHER else 2


class _TwoPeople(Exception):  # noqa: N818 - it says what the titles are
    """The titles may tell the names of two people, such as a child and a parent."""


class _Half(NamedTuple):
    """Which half of a name a title is ("" for none), and of whom: “Nom payeur”; "" the member."""

    half: str = ""
    whose: str = ""


def _halves(titles: Sequence[_Half], *, whole: bool) -> dict[str, int]:
    """Return the columns of given names and surnames, none where those are another person's.

    ``whole`` says that a column tells the whole name. Raises _TwoPeople.
    """
    people: dict[str, dict[str, int]] = {}
    for number, each in enumerate(titles):
        if each.half:
            people.setdefault(each.whose, {}).setdefault(each.half, number)
    member, others = people.pop("", {}), [*people.values()]
    if not member and (whole or not others):
        return {}
    if not member and len(others) > 1:
        raise _TwoPeople
    found = _both_halves(member or others[0])
    if not found.keys() >= _HALVES and member and any(len(_both_halves(o)) == 1 for o in others):
        raise _TwoPeople  # half a name may be the one that is missing here
    return found


def _both_halves(columns: Mapping[str, int]) -> dict[str, int]:
    """Return what is given name and surname of one person; “Name” is a half beside a half."""
    either = {half: columns[half] for half in (_EITHER_SURNAME, _EITHER_GIVEN) if half in columns}
    found = {half: n for half, n in columns.items() if half in _HALVES}
    if GIVEN in found and either:
        found.setdefault(SURNAME, next(iter(either.values())))
    if SURNAME in found and _EITHER_GIVEN in either:
        found.setdefault(GIVEN, either[_EITHER_GIVEN])
    return found


def begin_another_list(titles: Sequence[str], columns: Mapping[str, int]) -> bool:
    """Tell whether titles stand above other columns than those of the list above them."""
    found = columns_by_title(titles)
    names = {each: n for each, n in columns.items() if each in NAMES}
    placed = {each: n for each, n in found.items() if each in NAMES}
    group = columns.get("group", len(titles))
    return names != placed or bool(
        "".join(titles[group : group + 1]) and found.get("group") != group
    )


def titles_stand_in(rows: Sequence[Sequence[str]]) -> int:
    """Return which row holds the titles where something else is written above them; 0: none.

    What may stand above, as “Members 2026”, fills fewer cells than the titles do; or these are
    titles whatever is above, as below the sums with which meeting programs begin.
    """
    for number, row in enumerate(rows[:_LOWEST]):
        above = max((_filled(each) for each in rows[:number]), default=0)
        if NAMES.isdisjoint(map(_meaning, row)):
            continue
        below = number and above < _filled(row) and looks_like_titles(row)
        if below or are_surely_titles(row):
            return number
    return 0


def are_surely_titles(row: Sequence[str]) -> bool:
    """Tell whether a row is one of titles wherever it stands: nobody is called “Name”."""
    keys = [_key(each) for each in row if each.strip()]
    named = [each for each in keys if _MEANINGS.get(each) in NAMES]
    known = [each for each in keys if each in _MEANINGS and agrees(each) is None]
    if len(keys) == 1:
        sure = (_EITHER - _WEAK) | _OF_MEMBERS
        return any(each in sure or not each.isascii() for each in named) or " " in "".join(named)
    told = any(" " in each or each in _NOBODY_IS_CALLED for each in named)
    return told or (len(known) > 1 and tell_of_names(named))


def _filled(row: Sequence[str]) -> int:
    return sum(bool(each.strip()) for each in row)


def looks_like_titles(row: Sequence[str]) -> bool:
    """Tell whether a row is one of titles: half of its filled cells are known as such."""
    filled = [each for each in row if each.strip()]
    known = [each for each in filled if _meaning(each)]
    return _are_titles(row) and 2 * len(known) >= len(filled)


def _are_titles(row: Sequence[str]) -> bool:
    """Tell whether a word of the row is a title, or several that might be names are."""
    known = [_key(each) for each in row if each.strip() and _meaning(each)]
    return len(known) > 1 or not _WEAK.issuperset(known)


def _meaning(title: str) -> str:
    if _of_both(title):
        return WHOLE
    half = _half(title).half
    inside = _INSIDE.fullmatch(title)
    known = _MEANINGS.get(_key(title)) or (half if half in _HALVES else "")
    return known or (_meaning(inside["inside"]) if inside else "")


def _half(title: str) -> _Half:
    """Return the half of a name that a title is, or that a longer one begins or ends with."""
    key = _key(title)
    if inside := _INSIDE.fullmatch(title):
        return _half(inside["inside"])._replace(whose=_whose(_key(inside["asked"]).split()))
    if key in _EITHER or _MEANINGS.get(key) or _of_both(title):
        return _Half(_half_said(key))
    words = key.split()
    for many in range(len(words) - 1, 0, -1):
        for part, rest in ((words[:many], words[many:]), (words[-many:], words[:-many])):
            half = _half_said(" ".join(part))
            if half and not (_WEAK | _OF_PEOPLE).issuperset(part):
                return _Half(half, _whose(rest))
    return _Half()


def _whose(words: Sequence[str]) -> str:
    """Return whose name a title tells by its other words; empty for the member's own."""
    return " ".join(each for each in words if each not in _OWN)


def _half_said(words: str) -> str:
    meaning = _MEANINGS.get(words, "")
    if words in _EITHER:
        return _EITHER_GIVEN if words in {"nombre", "nome"} else _EITHER_SURNAME
    return meaning if meaning in _HALVES else ""


def _of_both(title: str) -> bool:
    """Tell whether a title names the surname, and behind a comma the given name."""
    surname, comma, given = title.partition(",")
    before = bool(comma) and (_key(surname) in _EITHER or _meaning(surname) == SURNAME)
    return before and _meaning(given) == GIVEN


def _key(title: str) -> str:
    return fold(title.replace("_", " ").strip(" :*#\"'").split("(")[0] or title)
