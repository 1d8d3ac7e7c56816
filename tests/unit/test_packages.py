"""The list of Debian packages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from image import packages
from image.packages import PACKAGES, Need

if TYPE_CHECKING:
    import pytest


def test_each_package_stands_once_with_a_reason_and_a_need() -> None:
    assert len({package.name for package in PACKAGES}) == len(PACKAGES)
    assert all(package.why and package.needs for package in PACKAGES)
    assert {need for package in PACKAGES for need in package.needs} == set(Need)


def test_a_package_that_is_not_installed_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    absent = packages.Package("no-such-package-at-all", "", (Need.PYTHON,))
    present = packages.Package("dpkg", "", (Need.PYTHON,))
    other = packages.Package("no-such-package-either", "", (Need.IMAGE,))
    monkeypatch.setattr(packages, "PACKAGES", (absent, present, other))
    assert packages.missing(Need.PYTHON) == [absent]
    assert packages.missing() == []
    assert packages.command([absent, other]).endswith(
        "apt-get install --yes --no-install-recommends no-such-package-at-all no-such-package-either"
    )
