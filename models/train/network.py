"""The network: a pass through Qwen2 (and Llama's family) in JAX, with a low-rank addition to chosen matrices.

The names are those of the file of weights, so that nothing is renamed on the way to it and back.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import jax
import jax.numpy as jnp

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.train.base import Shape

    # An array of JAX's, whose types are there only where something is trained.
    Array: TypeAlias = Any
    Layer: TypeAlias = Mapping[str, Array]
    Addition: TypeAlias = Mapping[str, Mapping[str, Array]]
    """Of each matrix that is added to, `a` and `b`: b times a is what is added."""
    Grown: TypeAlias = dict[str, dict[str, Array]]


class Network(NamedTuple):
    """The frozen weights: layers one upon the other."""

    embedding: Array
    layers: dict[str, Array]
    last_norm: Array
    output: Array


@partial(jax.jit, static_argnames="shape")
def block(x: Array, layer: Layer, addition: Addition, scale: float, shape: Shape) -> Array:
    """One layer: what was read before is looked at, then thought about."""
    read = _normal(x, layer["attn_norm.weight"], shape)
    x = x + _attention(read, layer, addition, scale, shape)
    read = _normal(x, layer["ffn_norm.weight"], shape)

    def through(name: str, values: Array) -> Array:
        return _through(name, values, layer, addition, scale)

    opened = jax.nn.silu(through("ffn_gate", read)) * through("ffn_up", read)
    return x + through("ffn_down", opened)


def hidden(network: Network, addition: Addition, scale: float, tokens: Array, shape: Shape) -> Array:
    """Batch, place, width: what is known at each place. A layer is computed again on the way back: memory is dearer."""

    def step(x: Array, of_layer: tuple[Layer, Addition]) -> tuple[Array, None]:
        layer, added = of_layer
        return block(x, layer, added, scale, shape), None

    x, _ = jax.lax.scan(jax.checkpoint(step), network.embedding[tokens], (network.layers, addition))
    return x


def scores(x: Array, last_norm: Array, output: Array, shape: Shape) -> Array:
    """How likely each token is to come next, as llama.cpp has it: not yet made to sum to one."""
    return jnp.matmul(_normal(x, last_norm, shape), output.T, preferred_element_type=jnp.float32)


def _attention(x: Array, layer: Layer, addition: Addition, scale: float, shape: Shape) -> Array:
    batch, length, _ = x.shape

    def heads(name: str, count: int) -> Array:
        return _through(name, x, layer, addition, scale).reshape(batch, length, count, shape.head)

    query = _turned(heads("attn_q", shape.heads), shape)
    key = _turned(heads("attn_k", shape.shared), shape)
    seen = jax.nn.dot_product_attention(query, key, heads("attn_v", shape.shared), is_causal=True)
    return _through("attn_output", seen.reshape(batch, length, shape.width), layer, addition, scale)


def _through(name: str, x: Array, layer: Layer, addition: Addition, scale: float) -> Array:
    y = x @ layer[f"{name}.weight"].astype(x.dtype).T
    if f"{name}.bias" in layer:
        y = y + layer[f"{name}.bias"].astype(x.dtype)
    if name in addition:
        down, up = addition[name]["a"].astype(x.dtype), addition[name]["b"].astype(x.dtype)
        y = y + scale * ((x @ down.T) @ up.T)
    return y


def _normal(x: Array, weight: Array, shape: Shape) -> Array:
    wide = x.astype(jnp.float32)
    root = jax.lax.rsqrt(jnp.mean(wide * wide, axis=-1, keepdims=True) + shape.epsilon)
    return (wide * root * weight.astype(jnp.float32)).astype(x.dtype)


def _turned(x: Array, shape: Shape) -> Array:
    """Each pair of numbers by an angle that grows with the place."""
    half = shape.head // 2
    speeds = shape.turn ** (-jnp.arange(half, dtype=jnp.float32) / half)
    angles = jnp.arange(x.shape[1], dtype=jnp.float32)[:, None] * speeds
    cos, sin = jnp.cos(angles)[:, None, :], jnp.sin(angles)[:, None, :]
    wide = x.astype(jnp.float32)
    pairs = (wide[..., :half], wide[..., half:]) if shape.halves else (wide[..., ::2], wide[..., 1::2])
    turned = (pairs[0] * cos - pairs[1] * sin, pairs[0] * sin + pairs[1] * cos)
    whole = jnp.concatenate(turned, -1) if shape.halves else jnp.stack(turned, -1).reshape(x.shape)
    return whole.astype(x.dtype)


def grown(shape: Shape, network: Network, rank: int, matrices: Sequence[str], seed: int) -> Grown:
    """An addition that adds nothing yet: `a` is chance, `b` is zero."""
    keys = jax.random.split(jax.random.key(seed), len(matrices))
    found = {}
    for name, key in zip(matrices, keys, strict=True):
        _, outputs, inputs = network.layers[f"{name}.weight"].shape
        down = jax.random.normal(key, (shape.layers, rank, inputs), jnp.float32) / inputs**0.5
        found[name] = {"a": down, "b": jnp.zeros((shape.layers, outputs, rank), jnp.float32)}
    return found
