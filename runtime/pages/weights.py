"""The page about the language model: which one writes, how fast it is here, and which others there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runtime.language import say, say_many
from runtime.messages import Changed, Clicked
from runtime.pages.deeds import ChooseWeights, ForgetUse
from runtime.pages.paper import Paper
from runtime.pages.view import View, size
from runtime.sentences import Command
from runtime.wishes import Show

if TYPE_CHECKING:
    from runtime.feedback import Feedback
    from runtime.local_model import LocalModel
    from runtime.messages import ModelOffer, ModelState, PageEvent
    from runtime.pages.deeds import Deed
    from runtime.scene import Page
    from runtime.writer import Absence


class Models(View):
    every = 1.0

    def __init__(self, model: LocalModel | None, absence: Absence | None, feedback: Feedback) -> None:
        self._model, self._absence, self._feedback = model, absence, feedback

    def page(self) -> Page:
        return models_page(self._model.state if self._model else None, self._absence, len(self._feedback))

    def used(self, event: PageEvent) -> Deed | None:
        match event:
            case Changed(id="weights", value=int(index)) if self._model and 0 <= index < len(self._model.usable):
                return ChooseWeights(self._model.usable[index].file)
            case Clicked(id="forget use"):
                return ForgetUse()
            case Clicked(id="providers"):
                return Command(Show("providers"))
            case _:
                return None


def models_page(state: ModelState | None, absence: Absence | None, learnt: int = 0) -> Page:
    """What writes programs; or why nothing does."""
    paper = Paper(say("Language model"))
    if absence is not None:
        for words in filter(None, absence):
            paper.text(words)
        paper.note(say("It opens the programs of its cookbook, and those that you have opened before."))
    elif state is None:
        paper.text(say("The language model can't be reached."), color="bad")
        paper.note(say("It is started again by itself. Cookbook and earlier programs open all the same."))
    else:
        _state(paper, state)
    if learnt:
        _learnt(paper, learnt)
    with paper.row():
        paper.button("providers", say("Model servers"))
    return paper.page()


def _state(paper: Paper, state: ModelState) -> None:
    paper.text(say("Programs are written by the language model on this machine."))
    paper.text(f"{state.name} {state.words}.", color="" if state.ready else "bad")
    if state.tokens_per_second:
        paper.text(say("It writes {speed} tokens a second here.", speed=round(state.tokens_per_second, 1)))
    usable = [offer for offer in state.offers if not offer.problem]
    files = [offer.file for offer in usable]
    if len(usable) > 1 and state.file in files:
        paper.choice(
            "weights", say("Programs are written with"), [_name(one) for one in usable], files.index(state.file)
        )
    if state.offers:
        paper.table("offers", (say("Model"), say("Size"), say("Licence"), say("Tokens a second")), _rows(state))
    for offer in state.offers:
        if offer.problem:
            paper.text(say("{file} can't be used: {reason}.", file=offer.file, reason=offer.problem), color="bad")
    paper.note(say("Other weights are files ending in .gguf in models/weights on the data partition."))


def _learnt(paper: Paper, count: int) -> None:
    paper.text(
        say_many(
            "Of {count} program it is noted whether you kept it: what led to good ones is preferred.",
            "Of {count} programs it is noted whether you kept them: what led to good ones is preferred.",
            count,
        )
    )
    paper.note(say("The note stays on this machine, and has none of your words in it."))
    with paper.row():
        paper.button("forget use", say("Forget it"))


def _name(offer: ModelOffer) -> str:
    return f"{offer.name} ({size(offer.size)})"


def _rows(state: ModelState) -> list[tuple[str, ...]]:
    return [
        (
            offer.name,
            size(offer.size),
            offer.licence or say("not said"),
            f"{offer.tokens_per_second:.1f}" if offer.tokens_per_second else say("not measured"),
        )
        for offer in state.offers
    ]
