"""Phrases: what is a command, in many wordings, and what only looks like one."""

from __future__ import annotations

import re
import string
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime import phrases, wishes
from runtime.wishes import (
    ActOn,
    CloseAll,
    Do,
    GoBack,
    Inform,
    LookAt,
    OfProvider,
    Prefer,
    Show,
    Step,
    UseServer,
    Wish,
    WriteHere,
)

SAID: dict[Wish, str] = {
    UseServer("http://192.168.1.5:8080/v1"): "use the model server at 192.168.1.5:8080"
    "|Use my llama.cpp server at http://192.168.1.5:8080/v1, please|my model server is at 192.168.1.5:8080"
    "|use 192.168.1.5:8080 for programs",
    UseServer("https://api.mistral.ai/v1"): "add the provider at https://api.mistral.ai/v1",
    OfProvider("forget", "192.168.1.5"): "forget the provider 192.168.1.5|remove the model server 192.168.1.5",
    OfProvider("use", "anthropic"): "use the provider anthropic",
    WriteHere(only=False): "use the local model|use the model on this machine|switch to the local model",
    WriteHere(only=True): "only local models|use only local models|never send anything out|stay offline",
    Show("providers"): "providers|show the model servers|which providers do I have",
    Show("add-server"): "add a model server|add a provider",
    Show("add-anthropic"): "add provider anthropic|add claude|enter my anthropic key",
    Show("add-openai"): "add openai|set up the openai api",
    Show("sent"): "what left this machine|what did you send|show what was sent",
    Step("text_size", +1): "bigger text|larger text|make the text bigger|increase the font size|bigger font|bigger"
    "|Make the letters larger, please.|the text is too small|larger font|I can't read this|enlarge the text",
    Step("text_size", -1): "smaller text|make the text smaller|decrease the font size|smaller|the text is too big",
    Prefer("text_size", 1.0): "normal text|default font size|reset the text size",
    Prefer("text_size", 1.5): "text size 150%|set the text to 150 %|text size 1.5",
    Step("scale", +1): "zoom in|zoom|make everything bigger|everything larger|scale up|increase the scale",
    Step("scale", -1): "zoom out|make everything smaller|scale down",
    Prefer("scale", 1.5): "scale 150 %|scale 150%|zoom 150%|set the scale to 1.5|scale to 150 percent|150% zoom",
    Prefer("scale", 2.0): "scale 2|zoom 200%|2x zoom",
    Prefer("scale", 0.0): "automatic scale|reset the zoom|scale auto",
    Prefer(
        "theme", "dark"
    ): "dark|dark mode|dark theme|Dark, please|go dark|make it dark|switch to dark mode|night mode"
    "|turn on dark mode|use the dark theme|I prefer dark mode|it is too bright|lights off|darker",
    Prefer("theme", "light"): "light|light mode|use the light theme|make it light|day mode|too dark|brighter",
    Prefer("theme", "contrast"): "high contrast|high contrast mode|contrast|more contrast|turn on high contrast",
    Prefer("accent", "blue"): "accent blue|blue accent|accent colour blue|set the accent color to blue"
    "|use blue as the accent colour|change the accent to blue",
    Prefer("accent", "gray"): "grey accent|accent gray",
    Prefer("accent", "#ff8800"): "accent colour #ff8800",
    Prefer("accent", ""): "default accent|reset the accent colour",
    Prefer("motion", value=False): "less motion|reduce motion|no animations|turn off animations|animations off"
    "|stop the animations|fewer animations|turn animations off",
    Prefer("motion", value=True): "more motion|turn on animations|animations on",
    Step(
        "rotation", +1
    ): "rotate the screen|turn the screen|rotate screen|flip the display|rotate the screen clockwise",
    Step("rotation", -1): "rotate the screen left|turn the screen to the left",
    Prefer("rotation", 180): "screen upside down|turn the screen upside down|rotate the screen 180 degrees",
    Prefer("rotation", 90): "portrait|portrait mode",
    Prefer("rotation", 0): "landscape|reset the rotation",
    Prefer("keyboard", "de"): "german keyboard|keyboard german|german keyboard layout|use a german keyboard"
    "|set the keyboard to german|keyboard layout de|qwertz keyboard|my keyboard is german|I have a German keyboard",
    Prefer("keyboard", "us"): "keyboard us|us keyboard|american keyboard|switch to english keyboard",
    Prefer("keyboard", "fr"): "french keyboard|azerty keyboard|keyboard fr",
    Prefer("keyboard", "us(dvorak)"): "dvorak keyboard|use the dvorak layout",
    Prefer("keyboard", "gb"): "british keyboard|uk keyboard|keyboard gb",
    Prefer("zone", "Europe/Berlin"): "time zone berlin|set the time zone to Berlin|timezone Europe/Berlin|berlin time"
    "|I live in Berlin|I am in Germany|set my clock to Berlin",
    Prefer("zone", "America/New_York"): "time zone new york|New York time zone|timezone America/New_York",
    Prefer("zone", "UTC"): "time zone UTC|set the timezone to utc",
    Prefer("language", "de"): "language german|set the language to German|german language|switch to german",
    Prefer("speak", value=True): "speak|read aloud|screen reader|turn on the screen reader|read the screen aloud"
    "|read it to me|speak to me",
    Prefer("speak", value=False): "be quiet|quiet|stop speaking|stop talking|turn off the screen reader|silence|mute",
    Show("models"): "which model|what model is this|which model do you use|which language model are you using|models"
    "|what ai is this|change the model",
    Inform("network"): "connect to wifi|connect to the wifi|wifi|wi-fi|join the network|go online|internet"
    "|network settings|set up the wifi|Connect to the internet",
    Inform("version"): "version|about|which version is this|about this machine|what version of wisp is this",
    Show(
        "storage"
    ): "free space|disk space|how much space is left|storage|how full is the disk|how much free space is there"
    "|show me the storage",
    Show("factory-reset"): "factory reset|do a factory reset|reset this machine|erase everything|delete all my data"
    "|start over|wipe the machine",
    Do("power-off"): "shut down|shutdown|power off|turn off the computer|switch off|turn it off|shut down the machine",
    Do("reboot"): "restart|reboot|restart the computer|reboot the machine|Please restart now",
    CloseAll(): "close everything|close all|close all windows|close all agents",
    Do("hide-all"): "hide everything|minimise everything|show the desktop|hide all windows|clear the screen",
    Do("tile"): "tile|tile all windows|tile the windows|side by side|arrange the windows|put the windows side by side",
    Do("full-screen"): "full screen|fullscreen|maximize|make it full screen|full-screen|maximise this window",
    Do("overview"): "overview|show all windows|show me all windows|which windows are open",
    Do("close"): "close|close this|close the window|close window",
    Do("log"): "show the log|log|show me the boot log|open the system log",
    Show("console"): "console|audit log|what happened|show the console|what did you do|open the console",
    Show("processes"): "what is running|processes|which agents are running|task manager|what's running"
    "|how much memory is used|memory usage",
    Show("settings"): "settings|preferences|open settings|show me the settings|change the settings|open the settings",
    Show("help"): "help|help me|what can I do|what can you do|how does this work|show the help|what can i say",
    Show("agents"): "agents|my agents|show all my agents|which agents are there|list my agents|what have i made",
    ActOn(
        "undo"
    ): "undo|undo that|undo this|go back|previous version|undo the last change|back to the previous version",
    ActOn("redo"): "redo|redo that|undo the undo",
    GoBack(2): "version 2|go back to version 2|use version 2",
    GoBack(3, "todo list"): "version 3 of the todo list|go back to version 3 of my todo list",
    ActOn("delete"): "delete this|delete it|remove this agent|throw it away",
    ActOn(
        "delete", "notes"
    ): "delete notes|delete my notes|remove notes|delete notes with its data|get rid of the notes",
    ActOn("export"): "export|export this|save it as a file",
    ActOn("export", "notes"): "export notes|export my notes|save notes to a file",
    ActOn("export with data", "notes"): "back up notes",
    ActOn("pin"): "pin|pin this|keep it open|pin it",
    ActOn("pin", "notes"): "pin notes|keep notes open|open notes at every start",
    ActOn("unpin"): "unpin|unpin this",
    ActOn("fork"): "fork|fork this|duplicate it|make a copy|make a copy of this",
    ActOn("fork", "notes"): "fork notes|make a copy of notes|duplicate my notes",
    ActOn(
        "again"
    ): "another version|try again|write it differently|show me another version of this|that's not what I meant|"
    "it's wrong|this isn't what I wanted|try it another way|please make a different version|andere Version|"
    "noch ein Versuch|versuch es noch mal|das ist falsch|une autre version|otra versión",
    ActOn("again", "notes"): "another version of my notes|try notes again|write the notes differently",
    ActOn("restart"): "restart this|restart this agent|reload it",
    LookAt("source"): "source|show the source|source code|show me the code|show its source|source of this",
    LookAt("source", "notes"): "source of notes|show me the source of my notes|show the code of notes",
    LookAt("versions"): "versions|show its versions|version history|what changed",
    LookAt("versions", "notes"): "versions of notes|show the versions of my notes|history of notes",
    LookAt("trace"): "trace|show the trace|what went wrong here|errors",
    LookAt("trace", "notes"): "trace of notes|log of notes|what is wrong with notes",
    LookAt("permissions"): "permissions|what may it do|what can this do|show its permissions",
    LookAt("permissions", "notes"): "permissions of notes|what may notes do",
    ActOn("close", "notes"): "close notes|close the notes|stop notes",
    ActOn("open", "notes"): "open notes|open my notes|start notes|show me notes|bring back the notes",
}
WORDINGS = [(wording, wish) for wish, wordings in SAID.items() for wording in wordings.split("|")]

NOT_SAID = """
a dark chocolate recipe keeper; undo practice game; settings for my aquarium; a light bulb wattage calculator
a dark themed clock with a light face; a keyboard trainer; german keyboard trainer; a german vocabulary trainer
practise typing on a german keyboard; a screen time tracker; a time zone converter; time zones of my friends
a tile matching game; tile calculator for a bathroom; a full screen clock; a log of my runs; a log book for flights
show the log of my blood pressure readings each day; a console game; a help desk ticket list; a restart counter
a shutdown checklist for the shop; a closing checklist; close friends birthday list; a version tracker for songs
a source of income tracker; export tax calculator; pinball; pin code generator; a pinboard for photos of my trips
fork and knife seating plan; a rotation schedule for chores; rotate crops planner; a scale for musicians
a bathroom scale log; scale 150 grams of flour up to 4 people; zoom level calculator for cameras; text editor
a bigger number wins game; smaller or bigger guessing game; a text adventure; a bigger text adventure
colour accent picker for interior design; an accent trainer for spanish; blue whale facts; a motion simulator
an animation of the planets; quiet hours planner; be quiet detector; speak spanish flash cards; a speech timer
which model car should i buy quiz; wifi speed log; network cable length calculator; a free space optics calculator
factory production planner; reset counter for bad habits; a settings page mockup; preferences survey
what is running down the wall riddle; a help wanted board; permissions form for school trips; a trace the letter game
another version of tetris with a second board for two players; the wrong answer game; try again timer for exams
a version of tetris with bigger blocks; how many versions of the song do i know; delete key practice game
a memory usage game; language exchange meeting planner; a landscape drawing pad; portrait sketch timer
an overview of my week; a side by side comparison of two phones; close everything checklist before vacation
a story with dark and light choices; a machine that tells me when to restart my router; undo redo button demo
""".replace("\n", ";").split(";")  # fmt: skip


@pytest.mark.parametrize(("wording", "wish"), WORDINGS, ids=[wording for wording, _ in WORDINGS])
def test_a_command_in_many_wordings(wording: str, wish: Wish) -> None:
    assert phrases.wish(wording) == wish


def test_there_are_enough_of_them() -> None:
    assert len(WORDINGS) >= 150
    assert len(wanted()) >= 60


def wanted() -> list[str]:
    return [sentence.strip() for sentence in NOT_SAID if sentence.strip()]


@pytest.mark.parametrize("sentence", wanted())
def test_what_is_wanted_is_no_command(sentence: str) -> None:
    """One about an agent is none either, as there is no agent of such a name."""
    named = [wish for wish in phrases.wishes(sentence) if not getattr(wish, "agent", "")]
    assert named == []


@pytest.mark.parametrize("before", ["please ", "Wisp, ", "can you ", "Could you please ", "i'd like to ", "let's "])
@pytest.mark.parametrize("after", ["", " please", ", thanks!", " now.", " for me?"])
def test_politeness_changes_nothing(before: str, after: str) -> None:
    assert phrases.wish(f"{before}make the text bigger{after}") == Step("text_size", +1)


def test_a_value_that_cant_be_is_no_command() -> None:
    for sentence in ("scale 5000%", "text size 0", "klingon keyboard", "time zone atlantis", "accent ultraviolet"):
        assert phrases.wish(sentence) is None


def test_every_wish_has_wordings_and_words() -> None:
    named = {line for file in phrases.WORDINGS for line in file.read_text().splitlines() if re.match(r"[a-z]", line)}
    assert named == phrases.WISHES.keys()
    for wish in SAID:
        assert wishes.words(wish, "“notes”")[0].isupper()


@given(st.text(max_size=200))
def test_any_text_is_understood_or_not_but_never_fails(text: str) -> None:
    list(phrases.wishes(text))


@given(st.lists(st.sampled_from([*"abc", "text", "the", "the the", "make", "[", "%", "150", "keyboard"]), max_size=60))
def test_no_text_takes_long(words: list[str]) -> None:
    text = " ".join(words)
    begin = time.process_time()
    list(phrases.wishes(text))
    assert time.process_time() - begin < 0.1


@pytest.mark.parametrize("said", ["text normal", "open snow", "close animal", "anow"])
def test_a_word_that_ends_like_politeness_stays_whole(said: str) -> None:
    assert phrases.normal(f"Please {said} now, thanks") == f"{said} "


@given(st.text(alphabet=string.ascii_lowercase + " ", min_size=1, max_size=30))
def test_normal_is_normal_again(text: str) -> None:
    normal = phrases.normal(text)
    assert normal.endswith(" ")
    assert "  " not in normal.strip(" ")
