"""Trying: a program that was just written runs off-screen for a moment, and a hand does to it what a person would."""

from runtime.trying.asked import LACKING
from runtime.trying.trial import Verdict, trying

__all__ = ["LACKING", "Verdict", "trying"]
