"""`python -m tests.gallery`: photographs of the cookbook's programs, compared with the goldens.

python -m tests.gallery               compares all; what differs lies in tests/report/gallery
python -m tests.gallery --renew       all that differ become goldens: look at them first
python -m tests.gallery --sheets      contact sheets of all of them
python -m tests.gallery todo kanban   only photographs whose names begin so
"""

from __future__ import annotations

import argparse
import itertools
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pygame

from image import component
from runtime.agents import Agents
from tests.gallery import goldens
from tests.gallery.camera import Camera
from tests.gallery.programs import shown
from tests.gallery.shots import EXHIBITS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.gallery.shots import Exhibit

_SHEET, _THUMB = (3, 3), (640, 480)


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.gallery", description=__doc__.split("\n")[0] if __doc__ else ""
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="only photographs whose names begin so")
    parser.add_argument("--renew", action="store_true", help="what differs becomes the golden")
    parser.add_argument("--sheets", action="store_true", help="write contact sheets to tests/report/gallery")
    options = parser.parse_args()
    wanted = [one for name, one in EXHIBITS.items() if name.startswith(tuple(options.names) or "")]
    differing = 0
    taken: list[tuple[str, pygame.Surface]] = []
    for exhibit, photograph in _photographs(wanted):
        golden = goldens.kept(exhibit.name)
        apart = goldens.difference(photograph, golden) if golden else None
        taken.append((exhibit.name, photograph))
        if apart and apart.is_small:
            continue
        differing += 1
        keep = goldens.keep if options.renew else goldens.put_aside
        path = keep(exhibit.name, photograph)
        sys.stdout.write(f"{exhibit.name}: {apart or 'is new'}: {path}\n")
    if options.sheets:
        for number, group in enumerate(_grouped(taken)):
            sys.stdout.write(f"{_sheet(number, group)}: {', '.join(name for name, _ in group)}\n")
    sys.stdout.write(f"{len(taken)} photographs, {differing} {'renewed' if options.renew else 'differ'}\n")
    return 1 if differing and not options.renew else 0


def _photographs(wanted: Sequence[Exhibit]) -> Iterator[tuple[Exhibit, pygame.Surface]]:
    with Agents(component.build().cwasm) as agents, Camera() as camera, TemporaryDirectory() as folder:
        file = Path(folder) / "photograph.bmp"
        for exhibit in wanted:
            camera.photograph(shown(agents, exhibit.program, exhibit.moment), exhibit.shot, file)
            yield exhibit, pygame.image.load(file)


def _grouped(taken: Sequence[tuple[str, pygame.Surface]]) -> Iterator[list[tuple[str, pygame.Surface]]]:
    rest = iter(taken)
    while group := list(itertools.islice(rest, _SHEET[0] * _SHEET[1])):
        yield group


def _sheet(number: int, group: Sequence[tuple[str, pygame.Surface]]) -> Path:
    columns, rows = _SHEET
    width, height = _THUMB
    sheet = pygame.Surface((columns * (width + 8), rows * (height + 8)))
    sheet.fill((90, 90, 90))
    for place, (_, photograph) in enumerate(group):
        times = min(width / photograph.get_width(), height / photograph.get_height())
        small = pygame.transform.smoothscale_by(photograph, times)
        sheet.blit(small, (place % columns * (width + 8) + 4, place // columns * (height + 8) + 4))
    return goldens.put_aside(f"sheet{number:02d}", sheet)


if __name__ == "__main__":
    sys.exit(main())
