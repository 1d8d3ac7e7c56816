"""Evidence: what is left of a session for the person who has to find out why a test failed."""

from dataclasses import dataclass
from pathlib import Path

from qemu.picture import Picture


@dataclass(frozen=True)
class Evidence:
    console: str
    screen: Picture | None
    guest: str

    def save(self, folder: Path) -> list[Path]:
        folder.mkdir(parents=True, exist_ok=True)
        paths = [
            self._text(folder / "console.log", self.console),
            self._text(folder / "guest.log", self.guest),
        ]
        if self.screen is not None:
            paths.append(self.screen.save(folder / "screen.png"))
        return paths

    @staticmethod
    def _text(path: Path, text: str) -> Path:
        path.write_text(text)
        return path
