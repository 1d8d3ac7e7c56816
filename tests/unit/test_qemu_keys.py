import string

import pytest

from qemu import keys


def names(text: str) -> list[tuple[str, ...]]:
    return [tuple(key.name for key in chord) for chord in keys.strokes(text)]


def test_every_printable_character_can_be_typed() -> None:
    typeable = string.ascii_letters + string.digits + string.punctuation + " \n\t"
    assert len(names(typeable)) == len(typeable)


def test_capitals_and_signs_hold_shift() -> None:
    assert names("aA1! \n") == [("a",), ("shift", "a"), ("1",), ("shift", "1"), ("spc",), ("ret",)]


def test_names_and_codes_are_unique() -> None:
    assert len({key.name for key in keys.KEYS}) == len({key.code for key in keys.KEYS}) == len(keys.KEYS)


@pytest.mark.parametrize(
    ("name", "code"),
    [("equal", 13), ("p", 25), ("bracket_right", 27), ("grave_accent", 41), ("slash", 53), ("f12", 88)],
)
def test_codes_are_those_of_linux(name: str, code: int) -> None:
    assert keys.named(name).code == code


def test_what_no_key_gives_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="no key for 'é'"):
        list(keys.strokes("é"))
    with pytest.raises(ValueError, match="no key is called 'enter'"):
        keys.named("enter")
