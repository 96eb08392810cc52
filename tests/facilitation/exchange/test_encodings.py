# ruff: noqa: RUF001 - the letters are what is tested
"""Texts in the encodings of old spreadsheets: nobody called “£ukasz W¹s” arrives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.exchange.encodings import encoding_of

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
