# ruff: noqa: RUF001 - the letters are what is tested
"""Names stand where most readers look for them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.people.alphabet import alphabetical


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


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("sv", "Bo Zoë Åsa Ärla Örjan"),
        ("fi-FI", "Bo Zoë Åsa Ärla Örjan"),
        ("da_DK", "Bo Zoë Ægir Øystein Åsa"),
        ("nb", "Bo Zoë Ægir Øystein Åsa"),
        ("de", "Åsa Bo Öde Ole Ufer Ümit Zoë"),
        ("es", "Nunca Nuria Ñusta Olga"),
        ("pl", "Lena Lucja Łucja Magda Zofia Źrebak Żaneta"),
        ("tr", "Cem Çağrı Halil Irmak İpek Ole Önder Suna Şule"),
        ("cs", "Cyril Čeněk Hynek Chytil Iva Ráchel Řehoř"),
        ("hu", "Cili Csaba Olga Ödön"),
        ("en", "Åsa Bo Lena Łucja O'Brien Özlem 王小明"),
        ("zh", "Ana Bo יוסי ليلى 王小明"),
        ("", "Ana Åsa Bo"),
        ("", "Егор Ёж Иван Йо Кот Ян"),
        ("", "אבי בן כהן מים מכבי מלך נוף ציפי שרה תמר"),
        ("", "กานต์ ข้าว ใจ ดาว แดง ไพ เอก โอ"),
        ("ar", "إبراهيم أحمد آدم بشير عائشة علي فاطمة ياسر"),
        ("fa", "بهرام پروین تارا جواد چنگیز زهرا ژاله کاوه گلی لیلا وحید هما یاسر"),
        ("uk", "Галя Ґжегож Дмитро Катря Яна"),
        ("uk", "Ева Єва Ирина Іван Ївга Йосип"),
        ("sr_RS", "Ђорђе Ивана Јован Лука Љуба Тома Ћира Чеда Џон"),
        ("vi_VN", "An Ánh Dung Đức Em Ê Ong Ơn Ung Ư"),
        ("cy", "Cz Ch De Dd Lu Ll"),
        ("zh_CN.UTF-8", "阿明 曹操 陈晨 李四 刘备 潘安 覃雨 王小明 邢克 闫力 张三 赵一 周正"),
        ("zh_TW", "丁一 王小明 李四 林木 張三 陳晨 黃山 趙二"),
        ("ja", "伊藤 加藤 高橋 佐藤 山本 小林 中村 田中 渡辺 鈴木"),
    ],
)
def test_a_language_keeps_its_own_alphabet(language, names):
    wanted = names.split()
    mixed = wanted[::-1]
    mixed.sort(key=lambda each: alphabetical(each, language))
    assert mixed == wanted


@given(st.lists(st.text(max_size=12)), st.sampled_from(["", "sv", "tr", "cs", "hu", "x"]))
def test_names_have_one_order_however_they_come(names, language):
    def key(name):
        return alphabetical(name, language)

    turned = names[::-1]
    assert sorted(names, key=key) == sorted(turned, key=key)
