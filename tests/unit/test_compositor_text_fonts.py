"""Which files fonts are read from, and what there is without them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compositor.text import fonts, items, shaping
from image import ROOT
from image.trim import Rules

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def forget() -> None:
    fonts.font.cache_clear()
    fonts.first.cache_clear()
    items.font_of.cache_clear()
    shaping._kept.clear()


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty place for fonts."""
    monkeypatch.setattr(fonts, "FOLDER", tmp_path)
    forget()
    yield tmp_path
    forget()


def test_the_image_keeps_every_font_and_no_other() -> None:
    kept = (ROOT / "image/kept").read_text()
    rules = Rules(kept)
    assert all(rules.keep(f"usr/share/fonts/{path}") for path in fonts.FILES)
    assert sorted(line for line in kept.splitlines() if line.startswith("usr/share/fonts/")) == sorted(
        f"usr/share/fonts/{path}" for path in fonts.FILES
    )


def test_this_machine_has_every_font() -> None:
    assert [path for number, path in enumerate(fonts.FILES) if fonts.font(number) is None] == []


def test_bold_is_looked_for_before_regular_and_only_for_bold() -> None:
    bold, regular = fonts.chain("bold"), fonts.chain("regular")
    arabic = [fonts.FILES.index(f"truetype/noto/NotoSansArabic-{weight}.ttf") for weight in ("Bold", "Regular")]
    assert [number for number in bold if number in arabic] == arabic
    assert [number for number in regular if number in arabic] == arabic[1:]
    assert bold[-1] == regular[-1] == fonts.EMOJI


def test_a_machine_without_fonts_shows_text_all_the_same(elsewhere: Path) -> None:
    run = shaping.shape("Hello 漢", "mono", 16)
    assert {glyph.font for glyph in run.glyphs} == {fonts.LAST_RESORT}
    assert run.width > 0
    assert not list(elsewhere.iterdir())


def test_a_broken_file_is_no_font(elsewhere: Path) -> None:
    path = elsewhere / fonts.FILES[0]
    path.parent.mkdir(parents=True)
    path.write_bytes(b"no font at all" * 100)
    assert fonts.font(0) is None
    assert shaping.shape("Hello", "regular", 16).glyphs[0].font == fonts.LAST_RESORT
