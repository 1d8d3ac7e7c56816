"""The locks: everything by hash, one version of each package, nothing about where it came from."""

from __future__ import annotations

import re
import tomllib

import pytest

import runtime
from image import ROOT, llama, wheels

LOCKS = {name: wheels.lock(name).read_text() for name in ("build", "host", "image", "models", "train", "train-gpu")}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())


def versions(lock: str) -> dict[str, set[str]]:
    return {name: set(re.findall(r"==([^\s;]+)", block)) for name, block in llama.requirements(LOCKS[lock]).items()}


@pytest.mark.parametrize("lock", LOCKS)
def test_each_requirement_has_a_hash(lock: str) -> None:
    blocks = llama.requirements(LOCKS[lock])
    assert blocks
    for block in blocks.values():
        assert len(re.findall(r"^\S+==", block, re.MULTILINE)) <= block.count("--hash=sha256:")
    # Nothing but requirements and comments.
    rest = [line for line in LOCKS[lock].splitlines() if line not in "".join(blocks.values()).splitlines()]
    assert all(line.startswith("#") for line in rest)


@pytest.mark.parametrize("lock", LOCKS)
def test_no_lock_says_where_packages_come_from(lock: str) -> None:
    assert not re.search(r"://|index-url|find-links", LOCKS[lock])


def test_a_package_has_one_version_in_all_locks() -> None:
    for lock in LOCKS:
        for name, own in versions(lock).items():
            assert all(versions(other).get(name, own) == own for other in LOCKS), name


def test_the_images_lock_holds_for_another_python_than_ours() -> None:
    """Markers are asked of the Python that pip runs in, which isn't the image's."""
    markers = set(
        re.findall(r"\b(?:python\w*|sys_\w+|platform_\w+|os_name)\b", " ".join(re.findall(r";.*", LOCKS["image"])))
    )
    assert markers <= {"platform_python_implementation"}  # CPython, both of them


def test_what_pyproject_asks_for_is_locked() -> None:
    groups = PROJECT["dependency-groups"]
    asked = {
        "build": groups["build"],
        "host": groups["host"] + PROJECT["project"]["dependencies"],
        "image": PROJECT["project"]["dependencies"],
        **{name: groups[name] for name in ("models", "train", "train-gpu")},
    }
    for lock, requirements in asked.items():
        names = {re.split(r"[<>=\[]", requirement)[0].lower() for requirement in requirements}
        assert names <= versions(lock).keys()


def test_pyproject_and_the_services_name_one_version() -> None:
    assert PROJECT["project"]["version"] == runtime.VERSION
