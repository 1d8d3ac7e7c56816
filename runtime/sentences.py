"""Sentences: what the person means by one, by its words alone: a command, an agent to open, a change, a new agent."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from runtime import lookup, phrases, wishes
from runtime.language import say
from runtime.messages import Suggestion
from runtime.program import MAX_NAME
from runtime.wishes import ActOn, GoBack, LookAt

if TYPE_CHECKING:
    from runtime.cookbook import Cookbook, Example, Match
    from runtime.messages import Meaning
    from runtime.program import Version
    from runtime.registry import Found, Registry
    from runtime.wishes import Wish

SAME = 0.999
CLEARLY_MEANT = 0.85
APART = 0.02
"""Two that are nearer to each other than this are equally well meant."""
MOST_SUGGESTED = 8
_BEGUN_ANEW = re.compile(
    r"^(?:please )?(?:make|create|build|write|draw|design|give|show|program|i want|i need|i would like|i d like)"
    r"(?: me)? (?:a|an|another|some|new)\b"
)
_OF_THIS = re.compile(
    r"^(?:please )?(?:"
    r"(?:make|set|change|turn|put|let|give|show|use|keep|move|remove|delete|hide|rename|replace|fix|sort|color|colour|round"
    r"|start|stop|count|add|drop|swap|increase|decrease|draw|play|highlight|align|center|centre)"
    r"(?: me)? (?:the|it|its|this|that|these|those|them|all|each|every|both|more|less|another|everything)\b"
    r"|use \w+ (?:for|as|in|instead)\b|let me \w+ (?:the|it|its|them|these|those|all|each)\b"
    r"|(?:add|rename|replace|fix|also|instead|don t|do not|swap|align|undo the|no more)\b"
    r"|(?:the|it|its|this|these|each|every|all)\b.*\b(?:should|shall|must|need|needs|has to|have to|is too|are too)\b"
    r"|(?:bigger|larger|smaller|more|fewer|less|without|with) \w+"
    r")"
)


class Command(NamedTuple):
    wish: Wish
    agent: str = ""
    """The one that it is about."""


class Open(NamedTuple):
    agent: str


class Change(NamedTuple):
    agent: str
    text: str


class New(NamedTuple):
    text: str
    example: Example | None = None
    """The program in the cookbook that is clearly meant."""


class Nothing(NamedTuple):
    pass


Meant: TypeAlias = Command | Open | Change | New | Nothing


class Sentence(NamedTuple):
    """With all that there is to it."""

    text: str
    wanted: str
    found: list[Found]
    near: list[Match]


class Sentences:
    def __init__(self, registry: Registry, cookbook: Cookbook) -> None:
        self._registry, self._cookbook = registry, cookbook

    def heard(self, text: str) -> Sentence:
        wanted = self._cookbook.wanted(text)
        return Sentence(text, wanted, self._registry.find(wanted), self._cookbook.near(text))

    def meant(self, text: str, focused: str = "") -> Meant:
        return self.meaning_of(self.heard(text), focused)

    def meaning_of(self, said: Sentence, focused: str) -> Meant:
        if not said.text.strip():
            return Nothing()
        if command := self._command(said.text, focused):
            return command
        if agent := self._same(said):
            return Open(agent)
        if focused and is_change(said.text):
            return Change(focused, said.text)
        return New(said.text, _example(said))

    def new(self, text: str) -> Meant:
        """Where nothing that is there will do."""
        return New(text) if text.strip() else Nothing()

    def words(self, meant: Meant) -> str:
        """What would be done."""
        match meant:
            case Command(wish, agent):
                return wishes.words(wish, _called(agent) if agent else say("it"))
            case Open(agent):
                return say("Opens {agent} again, as it was.", agent=_called(agent))
            case Change(agent, _):
                return say("Changes {agent}.", agent=_called(agent))
            case New(_, example) if example:
                return say("From the cookbook: {intent}.", intent=example.intent)
            case New():
                return say("A new agent.")
            case Nothing():
                return ""

    def suggestions(self, said: Sentence, meant: Meant, focused: str = "") -> tuple[Suggestion, ...]:
        """What else may be meant."""
        if isinstance(meant, Nothing):
            return (*self._about(focused), *map(_to_open, self._latest()))[:MOST_SUGGESTED]
        opened = meant.agent if isinstance(meant, Open) else ""
        found = [_to_open(one.version) for one in said.found if one.version.agent != opened]
        there = {self._cookbook.wanted(one.version.intent) for one in said.found}
        taken = meant.example if isinstance(meant, New) else None
        found += [
            Suggestion(meaning="example", text=match.example.intent)
            for match in said.near
            if match.example != taken and self._cookbook.wanted(match.example.intent) not in there
        ]
        if not isinstance(meant, New) or meant.example:
            found.append(Suggestion(meaning="new", text=said.text))
        return tuple(found[:MOST_SUGGESTED])

    def named(self, words: str) -> str:
        """The agent that the words clearly mean; "" for none."""
        name = "-".join(lookup.normal(words).split())
        agents = self._registry.agents()
        if name and len(name) <= MAX_NAME and name in agents:
            return name
        found = [one for one in self._registry.find(words) if self._is_clear(words, one)]
        return found[0].version.agent if found else ""

    def _latest(self) -> list[Version]:
        return [self._registry.latest(agent) for agent in self._registry.agents()[:MOST_SUGGESTED]]

    def _about(self, focused: str) -> list[Suggestion]:
        """What a model wrote may be written otherwise, too."""
        is_written = focused in self._registry.agents() and self._registry.latest(focused).model
        return [Suggestion(meaning="command", text=say("another version"))] if is_written else []

    def _command(self, text: str, focused: str) -> Command | None:
        """One about an agent is one only if there is that agent."""
        for wish in phrases.wishes(text):
            if not isinstance(wish, ActOn | GoBack | LookAt):
                return Command(wish)
            if not wish.agent:
                return Command(wish, focused)
            if agent := self.named(wish.agent):
                return Command(wish, agent)
        return None

    def _same(self, said: Sentence) -> str:
        """The agent that was asked for in these very words."""
        for one in said.found:
            if one.likeness >= SAME or self._cookbook.wanted(one.version.intent) == said.wanted:
                return one.version.agent
        return ""

    def _is_clear(self, words: str, found: Found) -> bool:
        asked = lookup.normal(words)
        names = (found.version.intent, found.version.agent.replace("-", " "))
        return any(lookup.share(asked, lookup.normal(name)) >= CLEARLY_MEANT for name in names)


def _example(said: Sentence) -> Example | None:
    """Several that are equally near are none."""
    near = [match for match in said.near if match.is_clear]
    if not near or (len(near) > 1 and near[0].likeness - near[1].likeness < APART):
        return None
    return near[0].example


def _to_open(version: Version) -> Suggestion:
    return Suggestion(meaning="open", text=version.intent, agent=version.agent)


def is_change(text: str) -> bool:
    """Whether it speaks of something that is there."""
    said = phrases.normal(text).strip()
    return not _BEGUN_ANEW.search(said) and bool(_OF_THIS.search(said))


def meaning(meant: Meant) -> Meaning:
    match meant:
        case Command():
            return "command"
        case Open():
            return "open"
        case Change():
            return "change"
        case New(_, example):
            return "example" if example else "new"
        case Nothing():
            return "nothing"


def _called(agent: str) -> str:
    return f"“{agent.replace('-', ' ')}”"
