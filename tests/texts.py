"""Texts for tests: anything that Python can hold, above all what is hard."""

# ruff: noqa: RUF001 - these are the characters meant

from __future__ import annotations

from hypothesis import strategies as st

TRICKY = (
    "ae\u0301\u0301 \t\n\r\u200d\u200c\ufe0f🇩🇪👩🏽❤漢。「각ᄀ\u1161\u11a8क\u094dष\u093fำเน1(3)-"
    "\x00\ud800\udfff\u00a0_,.\u202e\u2067\u2069אבשلاب\u0651٣"
)
ANY_TEXT = st.text(st.characters()) | st.text(st.sampled_from(TRICKY)) | st.text("ab אבلا1(", max_size=12)
