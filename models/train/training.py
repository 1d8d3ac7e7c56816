"""A training as a whole: base and lessons in, adapter and record out; interrupted, it goes on where it was."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import jax
import jax.numpy as jnp
import numpy as np

from image import progress
from image.failure import Failure
from models.train import adapter, command, fitting, network, record, tokens
from models.train.base import EMBEDDING, LAST_NORM, Base

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray
    from pydantic import JsonValue

    from models.train.fitting import Fixed, Progress
    from models.train.network import Addition
    from models.train.settings import Settings

MOST_WITHOUT_CARD = 200 << 20
"""Bytes of weights."""


def fit(folder: Path, data: Path, weights: Path, settings: Settings, seconds: float) -> None:
    _check_device(weights)
    known = tokens.read(data)
    learnt = [one for one in known if not one.is_held_back] or known
    measured = [one for one in known if one.is_held_back] or known
    base, content = record.file(weights), tokens.digest(known)
    digest = settings.digest(str(base["sha256"]), content)
    fixed = _unpacked(weights, settings)
    start = fitting.begun(fixed)
    before = fitting.mean(start.addition, fixed, measured)
    checkpoint = folder / command.CHECKPOINT
    found = fitting.resumed(checkpoint, start, digest) or fitting.Progress(start, [], 0.0)
    with progress.task(f"Fitting on {fitting.device()}") as work:
        done = fitting.fit(found, fixed, learnt, lambda now: fitting.save(checkpoint, now, digest), work.note, seconds)
    after = fitting.mean(done.state.addition, fixed, measured)
    record.note(
        folder,
        base=base,
        tokens=content,
        settings=settings._asdict() | {"matrices": list(settings.matrices)},
        machine=record.machine() | {"device": fitting.device(), "jax": jax.__version__},
        fit=_facts(done, sum(1 for _ in fitting.course(learnt, settings)))
        | {"measured": len(measured), "held_back": measured[0].is_held_back}
        | {"loss_before": round(before, 4), "loss_after": round(after, 4)},
        adapter=_export(folder, fixed, done),
    )
    progress.say(f"{len(done.losses)} steps: loss {before:.3f} before them, {after:.3f} after")


def _check_device(weights: Path) -> None:
    if not fitting.is_gpu() and weights.stat().st_size > MOST_WITHOUT_CARD:
        raise Failure(
            f"JAX finds no graphics card here, and without one {weights.name} would take weeks.",
            "./wisp train --slice proves the way on a processor; the lessons that were made stay.",
        )


def scores(weights: Path, asked: Sequence[int]) -> NDArray[np.float64]:
    """Of each token, how likely it is to come next at each place; layer by layer, so that it takes little memory."""
    base = Base(weights)
    x = jnp.asarray(base.rows(EMBEDDING, asked))[None]
    for number in range(base.shape.layers):
        layer = {name: jnp.asarray(tensor) for name, tensor in base.layer(number).items()}
        x = network.block(x, layer, {}, 0.0, base.shape)
    norm = jnp.asarray(base.tensor(LAST_NORM))
    found = [network.scores(x[0], norm, jnp.asarray(piece), base.shape) for piece in base.pieces(base.output)]
    return np.concatenate(found, axis=1, dtype=np.float64)


def _unpacked(weights: Path, settings: Settings) -> Fixed:
    base = Base(weights)
    with progress.task("Unpacking the weights") as work:
        frozen = fitting.loaded(base, lambda _: work.note(f"{base.shape.layers} layers"))
    return fitting.Fixed(frozen, base.shape, settings)


def _facts(done: Progress, steps: int) -> dict[str, JsonValue]:
    return {
        "ended": time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime()),
        "seconds": round(done.seconds),
        "steps": len(done.losses),
        "of": steps,
        "losses": list(done.losses),
    }


def _export(folder: Path, fixed: Fixed, done: Progress) -> dict[str, JsonValue]:
    path = folder / command.ADAPTER
    learnt: Addition = jax.tree.map(np.asarray, done.state.addition)
    adapter.write(path, fixed.shape.family, fixed.settings.alpha, learnt)
    return record.file(path)
