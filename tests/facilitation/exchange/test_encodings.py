# ruff: noqa: RUF001 - the letters are what is tested
"""Texts in the encodings of old spreadsheets: nobody called “£ukasz W¹s” arrives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.exchange.encodings import ENCODINGS, encoding_named, encoding_of, encodings_of

WRITTEN = {
    "Łukasz Wąs;Małgorzata Żak;Święcicka Agnieszka": "cp1250 iso8859-2 cp852",
    "Wąs": "cp1250",
    "Иван Петров;Ян Ли;Ольга Щукина;Юлия": "cp1251 koi8-r iso8859-5 cp866 mac-cyrillic",
    "Анна Лунд": "cp1251 koi8-r cp866",
    "Jürgen Groß;Zoë Süd;Änne Öz": "cp1252 cp850 mac-roman",
    "Hélène Lefèvre;François Noël": "cp1252 cp850 mac-roman",
    "José Ñúñez;María Peña": "cp1252 mac-roman",
    "João Conceição;Inês Simões": "cp1252 mac-roman",
    "Åsa Öberg;Björn": "cp1252",
    "Jiří Dvořák;Václav Šťastný;Žofie Černá": "cp1250 iso8859-2 cp852",
    "László Kővári;Győző Fűz": "cp1250 iso8859-2",
    "Γιώργος Παπαδόπουλος;Ελένη Ιωάννου": "cp1253",
    "Ayşe Yıldız;Gökçe Işık": "cp1254",
    "יוסי כהן;רות לוי": "cp1255",
    "ليلى حداد;محمد علي": "cp1256",
    "王小明;李伟;张婷婷;陈志强": "gb18030",
    "王": "gb18030",
    "陳美玲;林志明;黃淑芬": "big5",
    "佐藤 花子;鈴木 一郎;たなか ゆき": "shift_jis euc_jp",
    "高橋;スミス ジョン": "shift_jis euc_jp",
    "김민준;이서연;박지훈": "euc_kr",
    "王小明;Łukasz;Анна;ليلى": "utf-8 utf-8-sig utf-16",
    "Bo Li;Ana": "utf-8 utf-16 utf-16-le utf-16-be",
}
CASES = [(text, each) for text, many in WRITTEN.items() for each in many.split()]


@pytest.mark.parametrize(("text", "encoding"), CASES)
def test_a_list_is_read_in_the_encoding_it_was_written_in(text, encoding):
    data = ("name;\n" + text.replace(";", ";\n")).encode(encoding)
    found = encoding_of(data)
    assert data.decode(found).lstrip("\ufeff") == data.decode(encoding).lstrip("\ufeff")


@given(st.binary(max_size=200))
def test_whatever_the_bytes_are_they_read_or_are_no_text(data):
    found = encoding_of(data)
    assert not found or isinstance(data.decode(found, errors="replace"), str)


def test_what_letters_cannot_tell_is_several_encodings():
    for data in (text.encode(each) for text, each in CASES):
        assert len(encodings_of(data)) == 1, data
    unclear = encodings_of("가나 다라".encode("euc_kr"))
    assert {"cp949", "gb18030"} <= set(unclear)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("windows-1250", "cp1250"),
        ("latin2", "iso8859-2"),
        ("Shift_JIS", "cp932"),
        ("EUC-KR", "cp949"),
        ("big5", "cp950"),
        ("GBK", "gb18030"),
        ("UTF-8", "utf-8"),
        ("rot13", ""),
        ("hex", ""),
        ("", ""),
        ("x" * 5000, ""),
        ("a\x00b", ""),
    ],
)
def test_an_encoding_is_found_under_its_usual_names(typed, meant):
    assert encoding_named(typed) == meant


@pytest.mark.parametrize("name", ENCODINGS)
def test_every_encoding_is_found_under_the_name_we_tell(name):
    assert encoding_named(name) == name
