"""What a golden forgives, and what it doesn't."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from tests.gallery import goldens

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def photograph(change: Callable[[pygame.Surface], object] = lambda _: None) -> pygame.Surface:
    """A window with rows of words, as grey as they are from afar."""
    picture = pygame.Surface((800, 600))
    picture.fill((18, 23, 31))
    for row in range(12):
        for letter in range(40):
            pygame.draw.line(
                picture, (232, 236, 242), (40 + letter * 9, 40 + row * 40), (44 + letter * 9, 54 + row * 40), 2
            )
    picture.fill((95, 208, 187), (600, 480, 120, 44))
    change(picture)
    return picture


def shifted(picture: pygame.Surface) -> None:
    """Half of it stays, half of it is a pixel off: half a pixel."""
    other = picture.copy()
    other.set_alpha(128)
    picture.blit(other, (1, 1))


def smoother(picture: pygame.Surface) -> None:
    """As another rasteriser draws."""
    picture.blit(pygame.transform.box_blur(picture, 1), (0, 0))


FORGIVEN: dict[str, Callable[[pygame.Surface], object]] = {
    "nothing": lambda _: None,
    "smoother edges": smoother,
    "half of a pixel": shifted,
    "a shade": lambda picture: picture.fill((19, 24, 32), (0, 500, 500, 100)),
}
SEEN: dict[str, Callable[[pygame.Surface], object]] = {
    "a button that is gone": lambda picture: picture.fill((18, 23, 31), (600, 480, 120, 44)),
    "a button of another colour": lambda picture: picture.fill((244, 124, 116), (600, 480, 120, 44)),
    "a row that is gone": lambda picture: picture.fill((18, 23, 31), (0, 115, 800, 30)),
    "rows that moved": lambda picture: picture.blit(picture.copy(), (0, 20)),
    "another theme": lambda picture: picture.fill((255, 255, 255), (0, 0, 560, 30)),
    "a dot that is new": lambda picture: pygame.draw.circle(picture, (255, 255, 255), (700, 100), 5),
}


@pytest.mark.parametrize("change", FORGIVEN.values(), ids=FORGIVEN)
def test_it_is_the_same_picture(change: Callable[[pygame.Surface], object]) -> None:
    apart = goldens.difference(photograph(change), photograph())
    assert apart.is_small, str(apart)


@pytest.mark.parametrize("change", SEEN.values(), ids=SEEN)
def test_it_is_another_picture(change: Callable[[pygame.Surface], object]) -> None:
    apart = goldens.difference(photograph(change), photograph())
    assert not apart.is_small, str(apart)


def test_it_says_where() -> None:
    apart = goldens.difference(photograph(SEEN["a dot that is new"]), photograph())
    assert apart.where == pytest.approx((0.87, 0.16), abs=0.02)
    assert "at 87% from the left" in str(apart)


def test_a_golden_is_small_and_still_the_same_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(goldens, "FOLDER", tmp_path)
    assert goldens.kept("words") is None
    path = goldens.keep("words", photograph())
    assert path.stat().st_size < 20_000
    golden = goldens.kept("words")
    assert golden
    assert golden.get_size() == (400, 300)
    assert goldens.difference(photograph(), golden).is_small
