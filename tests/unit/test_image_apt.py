"""Which mirror the host's apt configuration names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from image import apt
from image.failure import Failure

if TYPE_CHECKING:
    from pathlib import Path

ARCHIVE = "http://mirror.test/debian"
SECURITY = "http://mirror.test/debian-security"

DEB822 = f"""\
# Debian's own
Types: deb deb-src
URIs: {ARCHIVE}
Suites: bookworm bookworm-updates
Components: main
 contrib
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: {SECURITY}/
Suites: bookworm-security
Components: main

Types: deb
URIs: http://off.test/debian
Suites: sid
Components: main
Enabled: no
"""
ONE_LINE = f"""\
# deb http://commented.test/debian bookworm main
deb-src http://source.test/debian bookworm main
deb [arch=amd64 signed-by=/usr/share/keyrings/vendor.gpg] http://vendor.test/debian bookworm main
deb http://containers.test/linux/debian bookworm stable
deb cdrom:[Debian 12]/ bookworm main
deb {ARCHIVE}/ bookworm main non-free-firmware # ours
deb {SECURITY} bookworm-security main
"""


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A host's /etc/apt, with nothing in it yet."""
    (tmp_path / "sources.list.d").mkdir()
    monkeypatch.setattr(apt, "SETTINGS", tmp_path)
    monkeypatch.setattr(apt, "DEBOOTSTRAP", (tmp_path / "sid", tmp_path / "debootstrap"))
    monkeypatch.delenv("WISP_MIRROR", raising=False)
    return tmp_path


@pytest.mark.parametrize(("name", "text"), [("sources.list.d/debian.sources", DEB822), ("sources.list", ONE_LINE)])
def test_the_hosts_own_mirror(settings: Path, name: str, text: str) -> None:
    (settings / name).write_text(text)
    found = apt.mirror()
    assert found.archive.rstrip("/") == ARCHIVE
    assert (found.security or "").rstrip("/") == SECURITY


def test_cloud_images_name_a_file_of_mirrors(settings: Path) -> None:
    listing = settings / "mirrors.list"
    listing.write_text(f"{ARCHIVE}\tpriority:1\n")
    entry = f"Types: deb\nURIs: mirror+file://{listing}\nSuites: trixie\nComponents: main\n"
    (settings / "sources.list.d/debian.sources").write_text(entry)
    assert apt.mirror().archive == ARCHIVE


def test_the_person_decides(settings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (settings / "sources.list").write_text(ONE_LINE)
    monkeypatch.setenv("WISP_MIRROR", "http://mine.test/debian")
    assert apt.mirror() == apt.Mirror("http://mine.test/debian", SECURITY)


def test_ubuntu_asks_debootstrap(settings: Path) -> None:
    (settings / "sources.list").write_text("deb http://mirror.test/ubuntu noble main universe\n")
    (settings / "sid").write_text(f"mirror_style release\ndefault_mirror {ARCHIVE}\n")
    assert apt.mirror() == apt.Mirror(ARCHIVE, SECURITY)


def test_no_mirror_at_all_says_what_to_do(settings: Path) -> None:
    (settings / "sources.list").write_text("deb http://mirror.test/ubuntu noble main universe\n")
    with pytest.raises(Failure) as caught:
        apt.mirror()
    assert "WISP_MIRROR" in caught.value.hint


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (f'DEF_MIRROR="{ARCHIVE}"\n', ARCHIVE),
        (f"default_mirror {ARCHIVE}/\n", ARCHIVE),
        ("default_mirror http://mirror.test/ubuntu\n", None),
        ("DEF_MIRROR=\n", None),
    ],
)
def test_debootstraps_default(script: str, expected: str | None) -> None:
    assert apt.default_mirror(script) == expected


words = st.text(alphabet=st.characters(whitelist_categories=("L", "N"), whitelist_characters="-./:+"), min_size=1)


@given(st.lists(st.tuples(words, words, st.lists(words, min_size=1)), max_size=5))
def test_both_notations_say_the_same(entries: list[tuple[str, str, list[str]]]) -> None:
    stanzas = [f"Types: deb\nURIs: {uri}\nSuites: {s}\nComponents: {' '.join(c)}\n" for uri, s, c in entries]
    lines = [f"deb {uri} {suite} {' '.join(components)}\n" for uri, suite, components in entries]
    expected = [apt.Source(uri, (suite,), tuple(components)) for uri, suite, components in entries]
    assert list(apt.parse_deb822("\n".join(stanzas))) == expected
    assert list(apt.parse_one_line("".join(lines))) == expected


@given(st.text())
def test_whatever_stands_in_a_file_is_read_without_an_error(text: str) -> None:
    list(apt.parse_deb822(text))
    list(apt.parse_one_line(text))


def test_what_mkosi_is_given() -> None:
    text = apt.sources_text(apt.Mirror(ARCHIVE, SECURITY), "trixie")
    assert [(s.uri, s.suites) for s in apt.parse_deb822(text)] == [
        (ARCHIVE, ("trixie", "trixie-updates")),
        (SECURITY, ("trixie-security",)),
    ]
    assert SECURITY not in apt.sources_text(apt.Mirror(ARCHIVE, None), "trixie")
