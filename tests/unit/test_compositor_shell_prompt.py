"""The prompt: what it asks the runtime while one types, what Enter says, and what was said before."""

import pytest

from compositor.inputs import Copy, Effect, Key, Mods, Outcome, Paste
from compositor.shell.panel import Around
from compositor.shell.prompt import MOST, Prompt
from runtime.messages import Said, Suggestion, Typed, Understood

SUGGESTIONS = (
    Suggestion(meaning="open", text="a timer", agent="timer"),
    Suggestion(meaning="example", text="an egg timer"),
    Suggestion(meaning="new", text="tim"),
)


def press(prompt: Prompt, name: str, mods: Mods = Mods()) -> Outcome:  # noqa: B008 - a value
    return prompt.key(Key(name, mods=mods), 1.0)


def write(prompt: Prompt, text: str) -> list[Typed]:
    outcomes = [prompt.key(Key(c, text=c), 1.0) for c in text]
    return typed(effect for outcome in outcomes for effect in outcome.effects)


def typed(effects: object) -> list[Typed]:
    assert hasattr(effects, "__iter__")
    return [effect for effect in effects if isinstance(effect, Typed)]


def said(outcome: Outcome) -> list[Said]:
    return [effect for effect in outcome.effects if isinstance(effect, Said)]


def understood(prompt: Prompt, text: str = "tim") -> Prompt:
    number = write(prompt, text)[-1].number
    prompt.understand(Understood(number=number, meaning="new", words="A new agent.", suggestions=SUGGESTIONS))
    return prompt


def test_each_change_is_told_with_a_number_of_its_own_and_what_is_focused() -> None:
    prompt = Prompt()
    prompt.around = Around(focused="pomodoro", windows=1)
    told = write(prompt, "ab")
    assert [(one.text, one.focused) for one in told] == [("a", "pomodoro"), ("ab", "pomodoro")]
    assert told[0].number != told[1].number
    assert typed(press(prompt, "left").effects) == []


def test_only_what_the_present_words_mean_is_shown() -> None:
    prompt = Prompt()
    first, second = write(prompt, "ab")
    prompt.understand(Understood(number=first.number, meaning="open", words="old"))
    assert prompt.understood is None
    prompt.understand(Understood(number=second.number, meaning="new", words="new"))
    assert prompt.understood is not None
    assert prompt.understood.words == "new"
    write(prompt, "c")
    assert prompt.understood is None


def test_suggestions_to_other_words_stay_for_a_moment_and_can_not_be_chosen() -> None:
    prompt = understood(Prompt())
    write(prompt, "e")
    assert prompt.stale is not None
    press(prompt, "down")
    assert prompt.chosen == -1
    prompt.tick(2.0)
    assert prompt.stale is None


def test_enter_says_it_with_what_is_focused_and_empties_the_prompt() -> None:
    prompt = Prompt()
    prompt.around = Around(focused="pomodoro", windows=1)
    write(prompt, " make it red ")
    assert said(press(prompt, "enter")) == [Said(text="make it red", focused="pomodoro")]
    assert prompt.entry.text == ""


def test_ctrl_enter_says_it_as_something_new() -> None:
    prompt = understood(Prompt())
    press(prompt, "down")
    assert said(press(prompt, "enter", Mods(ctrl=True))) == [Said(text="tim", new=True)]


def test_enter_on_nothing_says_nothing() -> None:
    prompt = Prompt()
    write(prompt, "  ")
    outcome = press(prompt, "enter")
    assert outcome.used
    assert said(outcome) == []


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (["down"], Said(text="a timer", agent="timer")),
        (["down", "down"], Said(text="an egg timer")),
        (["tab", "tab", "tab"], Said(text="tim", new=True)),
        (["tab", "tab", "tab", "tab"], Said(text="tim")),
        (["down", "down", "up"], Said(text="a timer", agent="timer")),
        (["down", "up"], Said(text="tim")),
        (["down", "down", "down", "down", "down"], Said(text="tim", new=True)),
        (["down", "escape"], Said(text="tim")),
    ],
)
def test_a_suggestion_is_chosen_by_keys(keys: list[str], expected: Said) -> None:
    prompt = understood(Prompt())
    for name in keys:
        press(prompt, name)
    assert said(press(prompt, "enter")) == [expected]


def test_a_suggestion_that_is_not_there_says_nothing() -> None:
    assert said(understood(Prompt()).choose(7, 1.0)) == []


def test_up_and_down_go_through_what_was_said_and_back_to_what_was_begun() -> None:
    prompt = Prompt()
    for text in ("one", "two", "one"):
        write(prompt, text)
        press(prompt, "enter")
    write(prompt, "new")
    seen = []
    for name in ("up", "up", "up", "down", "down", "down"):
        press(prompt, name)
        seen.append(prompt.entry.text)
    assert seen == ["one", "two", "two", "one", "new", "new"]


def test_what_was_said_before_is_understood_anew() -> None:
    prompt = Prompt()
    write(prompt, "one")
    press(prompt, "enter")
    assert [one.text for one in typed(press(prompt, "up").effects)] == ["one"]


def test_the_history_does_not_grow_for_ever() -> None:
    prompt = Prompt()
    for number in range(500):
        prompt.remember(str(number))
    assert len(prompt._history) <= 200
    assert prompt._history[-1] == "499"


def test_shift_enter_begins_another_line() -> None:
    prompt = Prompt()
    write(prompt, "a")
    press(prompt, "enter", Mods(shift=True))
    write(prompt, "b")
    assert prompt.entry.text == "a\nb"


def test_more_than_a_message_holds_can_not_be_typed() -> None:
    prompt = Prompt()
    outcome = prompt.paste("x" * (2 * MOST), 1.0)
    assert len(prompt.entry.text) == MOST
    assert [len(one.text) for one in typed(outcome.effects)] == [MOST]


def test_clipboard_keys_ask_for_it() -> None:
    prompt = Prompt()
    write(prompt, "ab")
    press(prompt, "a", Mods(ctrl=True))
    effects: list[Effect] = [*press(prompt, "c", Mods(ctrl=True)).effects, *press(prompt, "v", Mods(ctrl=True)).effects]
    assert effects == [Copy("ab"), Paste()]


def test_what_is_being_composed_is_no_text_yet() -> None:
    prompt = Prompt()
    outcome = prompt.key(Key("", composing="^"), 1.0)
    assert outcome.used
    assert prompt.entry.text == ""
    assert prompt.entry.editor.draft.composing == "^"
    assert typed(prompt.key(Key("e", text="ê"), 1.0).effects)[-1].text == "ê"


def test_it_is_in_the_middle_where_nothing_runs_and_a_line_otherwise() -> None:
    prompt = Prompt()
    modes = [prompt.mode]
    prompt.around = Around(windows=1)
    modes.append(prompt.mode)
    prompt.raise_up(1.0)
    modes.append(prompt.mode)
    press(prompt, "escape")
    modes.append(prompt.mode)
    assert modes == ["middle", "line", "raised", "line"]


def test_who_is_typing_goes_on_typing_when_a_window_appears() -> None:
    prompt = Prompt()
    prompt.stand(Around(windows=1))
    modes = [prompt.mode]
    prompt.stand(Around())
    write(prompt, "a to")
    prompt.stand(Around(windows=1))
    assert [*modes, prompt.mode] == ["line", "raised"]
    write(prompt, "do list")
    assert prompt.entry.text == "a todo list"


def test_who_called_it_has_it_when_a_window_appears_before_the_first_letter() -> None:
    prompt = Prompt()
    prompt.raise_up(1.0)
    modes = [prompt.mode]
    prompt.stand(Around(windows=1))
    assert [*modes, prompt.mode] == ["middle", "raised"]


def test_who_sent_it_away_again_has_the_window_that_appears() -> None:
    prompt = Prompt()
    prompt.raise_up(1.0)
    press(prompt, "escape")
    prompt.stand(Around(windows=1))
    assert prompt.mode == "line"


def test_escape_keeps_what_was_begun_over_windows_and_empties_it_in_the_middle() -> None:
    prompt = Prompt()
    prompt.around = Around(windows=1)
    prompt.raise_up(1.0)
    write(prompt, "ab")
    press(prompt, "escape")
    assert prompt.entry.text == "ab"
    prompt.around = Around()
    press(prompt, "escape")
    assert prompt.entry.text == ""
    assert not press(prompt, "escape").used
