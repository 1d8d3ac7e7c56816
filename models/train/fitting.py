"""Fitting: step by step the addition makes right answers likelier; the base stays as it is."""

from __future__ import annotations

import math
import time
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from models.train import batches, network
from models.train.base import EMBEDDING, LAST_NORM

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from models.train.base import Base, Shape
    from models.train.batches import Batch
    from models.train.network import Addition, Array, Grown, Network
    from models.train.settings import Settings
    from models.train.tokens import Reading

CHUNK = 512
"""Of so many tokens the likelihoods of all words are held at once."""
_FIRST, _SECOND, _TINY = 0.9, 0.999, 1e-8
SAVED_AFTER = 300.0


class State(NamedTuple):
    """Where a training is: what was learnt, and how it moved lately."""

    addition: Grown
    first: Grown
    second: Grown
    step: Array


class Fixed(NamedTuple):
    """What doesn't change in a training."""

    frozen: Network
    shape: Shape
    settings: Settings


class Progress(NamedTuple):
    state: State
    losses: list[float]
    seconds: float


def is_gpu() -> bool:
    return bool(jax.default_backend() == "gpu")


def device() -> str:
    return str(jax.devices()[0].device_kind)


def loaded(base: Base, advance: Callable[[int], None]) -> Network:
    """Half as many bytes where the device reckons with such numbers; a processor doesn't."""
    dtype = jnp.bfloat16 if is_gpu() else jnp.float32
    layers = {name: jnp.asarray(stack) for name, stack in base.stacked(dtype, advance).items()}
    embedding = jnp.asarray(base.tensor(EMBEDDING).astype(dtype))
    output = jnp.asarray(base.tensor(base.output).astype(dtype)) if base.has_output else embedding
    return network.Network(embedding, layers, jnp.asarray(base.tensor(LAST_NORM)), output)


def begun(fixed: Fixed) -> State:
    settings = fixed.settings
    grown = network.grown(fixed.shape, fixed.frozen, settings.rank, settings.matrices, settings.seed)
    first, second = (jax.tree.map(jnp.zeros_like, grown) for _ in range(2))
    return State(grown, first, second, jnp.zeros((), jnp.int32))


@partial(jax.jit, static_argnames=("scale", "shape"))
def loss(addition: Addition, frozen: Network, batch: Batch, scale: float, shape: Shape) -> Array:
    """How unlikely the right answers are: the mean of a token."""
    x = network.hidden(frozen, addition, scale, batch.tokens, shape).reshape(-1, shape.width)[batch.places]
    size = min(CHUNK, x.shape[0])

    def lost(part: tuple[Array, Array, Array]) -> Array:
        known, targets, weights = part
        scores = network.scores(known, frozen.last_norm, frozen.output, shape)
        right = jnp.take_along_axis(scores, targets[:, None], axis=1)[:, 0]
        return jnp.sum(weights * (jax.nn.logsumexp(scores, axis=1) - right))

    parts = (x.reshape(-1, size, shape.width), batch.targets.reshape(-1, size), batch.weights.reshape(-1, size))
    return jnp.sum(jax.lax.map(jax.checkpoint(lost), parts)) / jnp.maximum(jnp.sum(batch.weights), 1)


@partial(jax.jit, static_argnames=("settings", "shape"), donate_argnums=0)
def stepped(
    state: State, frozen: Network, batch: Batch, rate: float, settings: Settings, shape: Shape
) -> tuple[State, Array]:
    """Adam, with gradients that are no longer than `clip`."""
    value, gradient = jax.value_and_grad(loss)(state.addition, frozen, batch, settings.scale, shape)
    length = jnp.sqrt(sum(jnp.sum(one * one) for one in jax.tree.leaves(gradient)))
    gradient = jax.tree.map(lambda one: one * jnp.minimum(1.0, settings.clip / (length + _TINY)), gradient)
    step = state.step + 1
    first = jax.tree.map(lambda m, g: _FIRST * m + (1 - _FIRST) * g, state.first, gradient)
    second = jax.tree.map(lambda v, g: _SECOND * v + (1 - _SECOND) * g * g, state.second, gradient)

    def moved(weight: Array, m: Array, v: Array) -> Array:
        return weight - rate * (m / (1 - _FIRST**step)) / (jnp.sqrt(v / (1 - _SECOND**step)) + _TINY)

    return State(jax.tree.map(moved, state.addition, first, second), first, second, step), value


def rate(settings: Settings, step: int, steps: int) -> float:
    """Rises, then falls along half a wave."""
    warm = max(1, round(settings.warm * steps))
    if step < warm:
        return settings.rate * (step + 1) / warm
    share = (step - warm) / max(1, steps - warm)
    return settings.rate * (settings.last + (1 - settings.last) * (1 + math.cos(math.pi * share)) / 2)


def course(readings: Sequence[Reading], settings: Settings) -> Iterator[Batch]:
    """All that is gone through, in its order."""
    for number in range(settings.epochs):
        yield from batches.epoch(readings, settings.batch, settings.seed + number)


def mean(addition: Addition, fixed: Fixed, readings: Sequence[Reading]) -> float:
    """Of all tokens of all answers."""
    settings, total, count = fixed.settings, 0.0, 0.0
    for batch in batches.epoch(readings, settings.batch, settings.seed):
        weight = float(batch.weights.sum())
        total += weight * float(loss(addition, fixed.frozen, batch, settings.scale, fixed.shape))
        count += weight
    return total / count


def fit(
    progress: Progress,
    fixed: Fixed,
    readings: Sequence[Reading],
    keep: Callable[[Progress], None],
    note: Callable[[str], None],
    seconds: float,
) -> Progress:
    """Goes on where `progress` is, at most for so long."""
    began = saved = time.monotonic()
    state, losses, before = progress
    frozen, shape, settings = fixed
    steps = sum(1 for _ in course(readings, settings))
    for number, batch in enumerate(course(readings, settings)):
        if number < len(losses):
            continue
        if time.monotonic() - began > seconds:
            break
        state, value = stepped(state, frozen, batch, rate(settings, number, steps), settings, shape)
        losses.append(round(float(value), 5))
        note(f"step {number + 1} of {steps}, loss {losses[-1]:.3f}")
        if time.monotonic() - saved > SAVED_AFTER:
            saved = time.monotonic()
            keep(Progress(state, losses, before + saved - began))
    done = Progress(state, losses, before + time.monotonic() - began)
    keep(done)
    return done


def save(path: Path, progress: Progress, digest: str) -> None:
    """Whole under its name, whenever the power goes."""
    partial_file = path.with_suffix(".partial")
    leaves: dict[str, Any] = {
        f"leaf{number}": np.asarray(leaf) for number, leaf in enumerate(jax.tree.leaves(progress.state))
    }
    with partial_file.open("wb") as file:
        np.savez(file, digest=digest, losses=progress.losses, seconds=progress.seconds, **leaves)
    partial_file.replace(path)


def resumed(path: Path, start: State, digest: str) -> Progress | None:
    """Where it was left off; nothing where that was another training."""
    if not path.is_file():
        return None
    with np.load(path) as kept:
        if str(kept["digest"]) != digest:
            return None
        count = len(jax.tree.leaves(start))
        leaves = [jnp.asarray(kept[f"leaf{number}"]) for number in range(count)]
        return Progress(
            jax.tree.unflatten(jax.tree.structure(start), leaves), kept["losses"].tolist(), float(kept["seconds"])
        )
