"""Fences: the program in an answer that has words around it."""

from __future__ import annotations


def fenced(answer: str) -> tuple[str, bool]:
    """What stands between the first fence and the next, and whether that has come; all of it where there is none."""
    lines = answer.split("\n")
    fences = [number for number, line in enumerate(lines) if line.startswith("```")]
    match fences:
        case []:
            return answer, False
        case [begin]:
            return "\n".join(lines[begin + 1 :]), False
        case [begin, end, *_]:
            return "\n".join(lines[begin + 1 : end]), True
        case _:
            raise AssertionError("a list has no, one, or more elements")
