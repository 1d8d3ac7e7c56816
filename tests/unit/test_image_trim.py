"""What is kept of a tree, and why."""

from __future__ import annotations

from pathlib import Path

from image import ROOT, trim

RULES = trim.Rules(
    """
    usr/lib/python/*    # all of it
    !usr/lib/python/test/*
    usr/lib/python/test/support.py
    bin
    """
)


def test_the_last_line_that_matches_decides() -> None:
    kept = {name: RULES.keep(f"usr/lib/python/{name}") for name in ("os.py", "test/deep/x.py", "test/support.py")}
    assert kept == {"os.py": True, "test/deep/x.py": False, "test/support.py": True}


def test_what_no_line_matches_goes() -> None:
    assert not RULES.keep("usr/bin/perl")


def test_links_keep_what_they_point_to(tmp_path: Path) -> None:
    (tmp_path / "usr/bin").mkdir(parents=True)
    for name in ("python3.13", "perl"):
        (tmp_path / "usr/bin" / name).write_text("not a program")
    (tmp_path / "usr/bin/python3").symlink_to("/usr/bin/python3.13")
    (tmp_path / "usr/bin/sh").symlink_to("dash")
    trim.trim(tmp_path, trim.Rules("usr/bin/python3"))
    assert sorted(path.name for path in (tmp_path / "usr/bin").iterdir()) == ["python3", "python3.13"]


def test_emptied_folders_go_but_listed_ones_stay(tmp_path: Path) -> None:
    for folder in ("usr/share/man", "data"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "usr/share/man/page").write_text("x")
    trim.trim(tmp_path, trim.Rules("data"))
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_the_libraries_that_readelf_names() -> None:
    said = """
File: /root/usr/bin/kmod

Dynamic section at offset 0x2bd68 contains 28 entries:
  Tag        Type                         Name/Value
 0x0000000000000001 (NEEDED)             Shared library: [libzstd.so.1]
 0x0000000000000001 (NEEDED)             Shared library: [libc.so.6]
 0x000000000000000c (INIT)               0x3000

File: /root/usr/bin/static

There is no dynamic section in this file.
"""
    assert trim.needed(said) == {
        Path("/root/usr/bin/kmod"): {"libzstd.so.1", "libc.so.6"},
        Path("/root/usr/bin/static"): set(),
    }


def test_no_shell_and_no_package_manager_in_the_image() -> None:
    rules = trim.Rules((ROOT / "image/kept").read_text())
    for gone in ("usr/bin/sh", "usr/bin/bash", "usr/bin/apt", "usr/bin/perl", "usr/lib/systemd/systemd", "usr/bin/su"):
        assert not rules.keep(gone)
    for kept in ("usr/bin/python3.13", "usr/sbin/modprobe", "usr/lib/wisp/init/__main__.py", "etc/passwd"):
        assert rules.keep(kept)
