"""Apt: the Debian mirror this machine already trusts, and packages fetched from it without installing them."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from image import cache, progress
from image.failure import Failure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
SETTINGS = Path("/etc/apt")
DEBOOTSTRAP = (Path("/usr/share/debootstrap/scripts/sid"), Path("/usr/sbin/debootstrap"))


@dataclass(frozen=True)
class Source:
    """One place that apt takes packages from."""

    uri: str
    suites: tuple[str, ...]
    components: tuple[str, ...]
    signed_by: str = ""


@dataclass(frozen=True)
class Mirror:
    """Where Debian's archive is, and its security updates where the host names a place for them."""

    archive: str
    security: str | None


def mirror() -> Mirror:
    """WISP_MIRROR, else what the host's apt uses, else what its debootstrap would use."""
    sources = list(_host_sources())
    security = next((s.uri for s in sources if _is_debian(s, "debian-security")), None)
    archive = os.environ.get("WISP_MIRROR") or next((s.uri for s in sources if _is_debian(s, "debian")), None)
    if archive:
        return Mirror(archive, security)
    for script in DEBOOTSTRAP:
        if script.exists() and (default := default_mirror(script.read_text(errors="replace"))):
            return Mirror(default, default.rstrip("/") + "-security")
    raise Failure(
        "No Debian mirror is known: this machine's apt uses none.",
        "Install debootstrap (apt-get install debootstrap) or set WISP_MIRROR to a Debian mirror's address.",
    )


def fetch(suite: str, packages: Sequence[str], components: Sequence[str] = ("main",)) -> list[Path]:
    """The .deb file of each package: those fetched before, else the mirror's, signatures verified."""
    folder = cache.root() / "apt" / suite
    found = [_cached(folder, package) for package in packages]
    if not all(found):
        _download(folder, suite, packages, components)
        found = [_cached(folder, package) for package in packages]
    return [deb for deb in found if deb]


def sources_text(suites_of: Mirror, suite: str) -> str:
    """The deb822 file for mkosi, which else adds sources that a mirror may not have (debug symbols)."""
    stanzas = [(suites_of.archive, f"{suite} {suite}-updates")]
    if suites_of.security:
        stanzas.append((suites_of.security, f"{suite}-security"))
    return "\n".join(
        f"Types: deb\nURIs: {uri}\nSuites: {suites}\nComponents: main\nSigned-By: {KEYRING}\n"
        for uri, suites in stanzas
    )


def proxy_settings() -> str:
    """The host's apt proxies, as an apt.conf file: who needs them here needs them in the sandbox too."""
    dump = subprocess.run(["apt-config", "dump"], stdout=subprocess.PIPE, text=True, check=True).stdout
    return "".join(f"{line}\n" for line in dump.splitlines() if re.match(r"Acquire::\w+::Proxy\b", line))


def parse_deb822(text: str) -> Iterator[Source]:
    """Sources of a .sources file."""
    for stanza in re.split(r"\n\s*\n", text):
        fields: dict[str, str] = {}
        name = ""
        for line in stanza.splitlines():
            if line.startswith("#"):
                continue
            if line[:1].isspace():
                fields[name] = f"{fields.get(name, '')} {line.strip()}"
            elif ":" in line:
                name, value = line.split(":", 1)
                name = name.strip().lower()
                fields[name] = value.strip()
        enabled = fields.get("enabled", "yes").lower() not in {"no", "false", "0", "off"}
        if enabled and "deb" in fields.get("types", "").split():
            suites, components = fields.get("suites", "").split(), fields.get("components", "").split()
            for uri in fields.get("uris", "").split():
                yield Source(uri, tuple(suites), tuple(components), fields.get("signed-by", ""))


def parse_one_line(text: str) -> Iterator[Source]:
    """Sources of a sources.list file."""
    for line in text.splitlines():
        match = re.match(r"deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s*(.*)", line.split("#", 1)[0].strip())
        if match:
            options, uri, suite, components = match.groups()
            signed_by = re.search(r"signed-by=(\S+)", options or "")
            yield Source(uri, (suite,), tuple(components.split()), signed_by.group(1) if signed_by else "")


def default_mirror(script: str) -> str | None:
    """The Debian archive that a debootstrap script falls back to."""
    found = re.findall(r"(?:\bdefault_mirror\s+|\bDEF_MIRROR=\"?)(https?://[^\s\"]+/debian)/?(?=[\s\"]|$)", script)
    return found[0] if found else None


def _host_sources() -> Iterator[Source]:
    for path in [SETTINGS / "sources.list", *sorted((SETTINGS / "sources.list.d").glob("*"))]:
        if not path.is_file():
            continue
        text = path.read_text(errors="replace")
        if path.suffix == ".sources":
            yield from _followed(parse_deb822(text))
        elif path.suffix == ".list":
            yield from _followed(parse_one_line(text))


def _followed(sources: Iterable[Source]) -> Iterator[Source]:
    """Debian's cloud images name a file with mirrors in it (mirror+file:/etc/apt/mirrors/debian.list)."""
    for source in sources:
        match = re.match(r"mirror\+file:(?://)?(/.+)", source.uri)
        if not match:
            yield source
        elif (listing := Path(match.group(1))).exists():
            for line in listing.read_text().splitlines():
                if line.startswith("http"):
                    uri = line.split()[0]
                    yield Source(uri, source.suites, source.components, source.signed_by)


def _is_debian(source: Source, name: str) -> bool:
    """Other vendors sign with their own keys, or call their components otherwise."""
    signed_by_debian = not source.signed_by or "debian-archive" in source.signed_by
    return signed_by_debian and "main" in source.components and source.uri.rstrip("/").split("/")[-1] == name


def _cached(folder: Path, package: str) -> Path | None:
    return next(iter(sorted(folder.glob(f"{package}_*.deb"), reverse=True)), None)


def _download(folder: Path, suite: str, packages: Sequence[str], components: Sequence[str]) -> None:
    for place in ("lists/partial", "archives/partial"):
        (folder / place).mkdir(parents=True, exist_ok=True)
    (folder / "status").touch()
    listing = folder / "sources.list"
    listing.write_text(f"deb [signed-by={KEYRING}] {mirror().archive} {suite} {' '.join(components)}\n")
    settings = _private_settings(folder, listing)
    log = folder / "apt.log"
    try:
        progress.run(["apt-get", *settings, "update"], f"Reading Debian {suite}'s package lists", log)
        with tempfile.TemporaryDirectory(dir=folder) as arriving:
            what = f"Fetching {' '.join(packages)}"
            progress.run(["apt-get", *settings, "download", *packages], what, log, cwd=Path(arriving))
            for deb in Path(arriving).glob("*.deb"):
                deb.rename(folder / deb.name)
    except Failure as failure:
        raise Failure(
            f"{' '.join(packages)} can't be fetched from the Debian mirror.\n{failure.message}",
            f"Connect this machine to the network and try again. The log is {log}",
        ) from failure


def _private_settings(folder: Path, listing: Path) -> list[str]:
    """A state of its own: no root needed, and the host's apt never hears of it. Its proxies still count."""
    values = {
        "Dir::State": folder,
        "Dir::State::status": folder / "status",
        "Dir::Cache": folder,
        "Dir::Etc::sourcelist": listing,
        "Dir::Etc::sourceparts": "/dev/null",
        "Dir::Etc::preferences": "/dev/null",
        "Dir::Etc::preferencesparts": "/dev/null",
        "APT::Architecture": "amd64",
        "APT::Update::Error-Mode": "any",
        "APT::Sandbox::User": "",
    }
    return [f"--option={key}={value}" for key, value in values.items()]
