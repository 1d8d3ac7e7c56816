"""Spill: what was drawn where a window isn't."""

from __future__ import annotations

import pygame


def spilled(shown: pygame.Surface, window: tuple[int, int, int, int], ground: tuple[int, ...]) -> bool:
    """Whether anything but the ground is seen around a window: its left, its top, its width and its height."""
    left, top, width, height = window
    right, bottom = left + width, top + height
    whole_width, whole_height = shown.get_size()
    around = (
        (0, 0, whole_width, top),
        (0, bottom, whole_width, whole_height - bottom),
        (0, top, left, height),
        (right, top, whole_width - right, height),
    )
    return any(_differs(shown.subsurface(area), ground) for area in around)


def _differs(part: pygame.Surface, ground: tuple[int, ...]) -> bool:
    width, height = part.get_size()
    return pygame.image.tobytes(part, "RGB") != bytes(ground[:3]) * (width * height)
