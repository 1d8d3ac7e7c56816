"""The host side: the one command, what it installs, and the disk image it builds."""

from pathlib import Path

ROOT = Path(__file__).parents[1]
