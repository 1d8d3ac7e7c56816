"""Sentences: what the person means by one, by its words alone: a command, an agent to open, a change, a new agent."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from runtime import lookup, phrases, wishes
from runtime.messages import Suggestion
from runtime.program import MAX_NAME
from runtime.wishes import ActOn, GoBack, LookAt

if TYPE_CHECKING:
    from runtime.cookbook import Cookbook, Example
    from runtime.messages import Meaning
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


class Sentences:
    def __init__(self, registry: Registry, cookbook: Cookbook) -> None:
        self._registry, self._cookbook = registry, cookbook

    def meant(self, text: str, focused: str = "") -> Meant:
        if not text.strip():
            return Nothing()
        if command := self._command(text, focused):
            return command
        if agent := self._same(text):
            return Open(agent)
        if focused and is_change(text):
            return Change(focused, text)
        return New(text, self._example(text))

    def new(self, text: str) -> Meant:
        """Where nothing that is there will do."""
        return New(text) if text.strip() else Nothing()

    def words(self, meant: Meant) -> str:
        """What would be done."""
        match meant:
            case Command(wish, agent):
                return wishes.words(wish, f"“{agent.replace('-', ' ')}”" if agent else "it")
            case Open(agent):
                return f"Opens “{agent.replace('-', ' ')}” again, as it was."
            case Change(agent, _):
                return f"Changes “{agent.replace('-', ' ')}”."
            case New(_, example) if example:
                return f"From the cookbook: {example.intent}."
            case New():
                return "A new agent."
            case Nothing():
                return ""

    def suggestions(self, text: str, meant: Meant) -> tuple[Suggestion, ...]:
        """What else may be meant."""
        if isinstance(meant, Nothing):
            return tuple(
                Suggestion(meaning="open", text=self._registry.latest(agent).intent, agent=agent)
                for agent in self._registry.agents()[:MOST_SUGGESTED]
            )
        opened = meant.agent if isinstance(meant, Open) else ""
        found = [
            Suggestion(meaning="open", text=one.version.intent, agent=one.version.agent)
            for one in self._registry.find(self._cookbook.wanted(text))
            if one.version.agent != opened
        ]
        taken = meant.example if isinstance(meant, New) else None
        found += [
            Suggestion(meaning="example", text=match.example.intent)
            for match in self._cookbook.near(text)
            if match.example != taken and not self._same(match.example.intent)
        ]
        if not isinstance(meant, New) or meant.example:
            found.append(Suggestion(meaning="new", text=text))
        return tuple(found[:MOST_SUGGESTED])

    def named(self, words: str) -> str:
        """The agent that the words clearly mean; "" for none."""
        name = "-".join(lookup.normal(words).split())
        agents = self._registry.agents()
        if name and len(name) <= MAX_NAME and name in agents:
            return name
        found = [one for one in self._registry.find(words) if self._is_clear(words, one)]
        return found[0].version.agent if found else ""

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

    def _same(self, text: str) -> str:
        """The agent that was asked for in these very words."""
        asked = self._cookbook.wanted(text)
        for one in self._registry.find(text, limit=1):
            if one.likeness >= SAME or self._cookbook.wanted(one.version.intent) == asked:
                return one.version.agent
        return ""

    def _example(self, text: str) -> Example | None:
        """Several that are equally near are none."""
        near = [match for match in self._cookbook.near(text) if match.is_clear]
        if not near or (len(near) > 1 and near[0].likeness - near[1].likeness < APART):
            return None
        return near[0].example

    def _is_clear(self, words: str, found: Found) -> bool:
        asked = lookup.normal(words)
        names = (found.version.intent, found.version.agent.replace("-", " "))
        return any(lookup.share(asked, lookup.normal(name)) >= CLEARLY_MEANT for name in names)


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
