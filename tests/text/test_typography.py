"""Clean text: what goes, what stays, and that cleaning twice changes nothing."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newscrawl.text.typography import clean

ANY_TEXT = st.text(st.characters(exclude_categories=()))
TRICKY = st.text(
    st.sampled_from(
        "aé e\u0301\u0327ÂÃâÅ€‚™œ\x80\x85\x9d\xa0©®\xad\u200b\u200f\u2028\u2029\ud83d\udc00\r\n\t\x0b\x0c\x00\ufeff&;<>«»'’\u1100\u1161"
    )
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Le CAC 40 gagne 1,2%", "Le CAC 40 gagne 1,2%", id="plain"),
        pytest.param("", "", id="empty"),
        pytest.param("  a  b ", "a b", id="spaces"),
        pytest.param("1\u202f234\u00a0€", "1 234 €", id="no-break-spaces"),
        pytest.param("«\u00a0Non\u00a0», dit-il…", "« Non », dit-il…", id="quotes-stay"),
        pytest.param("l’Europe – l'Asie", "l’Europe – l'Asie", id="apostrophes-stay"),
        pytest.param("e\u0301te\u0301", "été", id="nfc"),
        pytest.param("rÃ©sultats", "résultats", id="mojibake"),
        pytest.param("lâ€™Europe", "l’Europe", id="mojibake-apostrophe"),
        pytest.param("rÃƒÂ©sultats", "résultats", id="mojibake-twice"),
        pytest.param("AÂ B", "AÂ B", id="lone-circumflex-a"),
        pytest.param("CHÂTEAU, BÂTIMENT", "CHÂTEAU, BÂTIMENT", id="real-circumflex-a"),
        pytest.param("a\x00b\x07c", "abc", id="controls"),
        pytest.param("co\u00adopé\u200bration\ufeff", "coopération", id="invisible"),
        pytest.param("\u202eabc\u202c", "abc", id="bidi"),
        pytest.param("a\r\nb\rc\u2028d\u0085e", "a\nb\nc\nd\ne", id="line-ends"),
        pytest.param("a \n\n\n\n b", "a\n\nb", id="one-empty-line"),
        pytest.param("a\n \n \nb", "a\n\nb", id="lines-of-spaces"),
        pytest.param("a\tb", "a b", id="tab"),
        pytest.param("a\ud800b", "a\ufffdb", id="lone-surrogate"),
        pytest.param("📈 hausse", "📈 hausse", id="emoji"),
    ],
)
def test_clean(text: str, expected: str) -> None:
    assert clean(text) == expected


@given(st.one_of(ANY_TEXT, TRICKY))
@example("a\x00\u0301")
@example("e\u200b\u0301")
@example("Ã\u200b©")
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean(text)
    assert clean(once) == once


@given(st.one_of(ANY_TEXT, TRICKY))
def test_clean_text_can_be_written(text: str) -> None:
    cleaned = clean(text)
    cleaned.encode("utf-8")
    assert unicodedata.is_normalized("NFC", cleaned)
    assert cleaned == cleaned.strip()
    assert "\n\n\n" not in cleaned
    assert "\x00" not in cleaned


@given(st.text(st.characters(categories=["L", "N", "P"], max_codepoint=0x24F), max_size=60))
def test_words_stay(text: str) -> None:
    """French words pass unchanged, unless they look like broken encoding."""
    if not set(text) & set("ÂÃâÅ\u00ad"):
        assert clean(text) == unicodedata.normalize("NFC", text)
