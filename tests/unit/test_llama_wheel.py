"""Repacking llama.cpp's wheel."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import zipfile
from typing import TYPE_CHECKING

import pytest

from image import llama

if TYPE_CHECKING:
    from pathlib import Path

INFO = "llama_cpp_python-0.3.36.dist-info"
BUILT = {
    "bin/libggml-cpu-haswell.so": b"haswell",
    "include/llama.h": b"header",
    "lib/libllama.so": b"second copy",
    "llama_cpp/__init__.py": b"",
    "llama_cpp/lib/libllama.so": b"engine",
    f"{INFO}/METADATA": b"Name: llama_cpp_python\n",
    f"{INFO}/RECORD": b"of the wheel as it was built\n",
}


@pytest.fixture
def repacked(tmp_path: Path) -> Path:
    name = "llama_cpp_python-0.3.36-py3-none-linux_x86_64.whl"
    built, target = tmp_path / "built" / name, tmp_path / name
    built.parent.mkdir()
    with zipfile.ZipFile(built, "w") as archive:
        for path, content in BUILT.items():
            archive.writestr(path, content)
    llama.repack(built, target)
    return target


def test_the_cpu_variants_lie_beside_the_engine_and_the_rest_is_gone(repacked: Path) -> None:
    with zipfile.ZipFile(repacked) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    record = contents.pop(f"{INFO}/RECORD")
    assert contents == {
        "llama_cpp/lib/libggml-cpu-haswell.so": b"haswell",
        "llama_cpp/__init__.py": b"",
        "llama_cpp/lib/libllama.so": b"engine",
        f"{INFO}/METADATA": b"Name: llama_cpp_python\n",
    }
    rows = {name: (digest, size) for name, digest, size in csv.reader(io.StringIO(record.decode()))}
    assert rows.pop(f"{INFO}/RECORD") == ("", "")
    assert rows.keys() == contents.keys()
    for name, content in contents.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")
        assert rows[name] == (f"sha256={digest}", str(len(content)))


def test_a_lock_is_taken_apart_by_name() -> None:
    lock = "# comment\na==1 ; x \\\n    --hash=sha256:0\na==2 \\\n    --hash=sha256:1\nb-c==3 \\\n    --hash=sha256:2\n"
    blocks = llama.requirements(lock)
    assert list(blocks) == ["a", "b-c"]
    assert blocks["a"].count("--hash") == 2
    assert "".join(blocks.values()) == lock.partition("\n")[2]


def test_the_engine_is_not_among_its_companions() -> None:
    companions = llama.companions(llama.LOCK.read_text())
    assert "numpy==" in companions
    assert llama.NAME not in companions
