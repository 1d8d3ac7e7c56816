"""Every program of the cookbook looks as it did when it was looked at and found good."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from tests.gallery import goldens
from tests.gallery.camera import Camera
from tests.gallery.programs import shown
from tests.gallery.shots import EXHIBITS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from runtime.agents import Agents


@pytest.fixture(scope="module")
def camera() -> Iterator[Camera]:
    with Camera() as camera:
        yield camera


@pytest.mark.parametrize("name", EXHIBITS)
def test_it_looks_as_it_should(name: str, agents: Agents, camera: Camera, tmp_path: Path) -> None:
    exhibit, file = EXHIBITS[name], tmp_path / "photograph.bmp"
    camera.photograph(shown(agents, exhibit.program, exhibit.moment), exhibit.shot, file)
    photograph = pygame.image.load(file)
    assert photograph.get_size() == exhibit.shot.size
    golden = goldens.kept(name)
    apart = goldens.difference(photograph, golden) if golden else None
    if apart is None or not apart.is_small:
        told = f"{name} differs: {apart}" if apart else f"{name} has no golden yet"
        path = goldens.put_aside(name, photograph)
        pytest.fail(f"{told}. Look at {path}; if it is right: python -m tests.gallery --renew {name}")


def test_no_golden_is_left_of_what_is_gone_and_all_are_small() -> None:
    kept = list(goldens.FOLDER.glob("*.png"))
    assert {path.stem for path in kept} == set(EXHIBITS)
    assert sum(path.stat().st_size for path in kept) < 3_000_000
