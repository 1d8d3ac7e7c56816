"""The sandbox: wasmtime, set up so that what runs in it can be bounded and ended."""

from __future__ import annotations

from wasmtime import Config, Engine
from wasmtime.component import Component

# The image runs on other machines than the one that built it: every x86-64 processor since about 2009 has these.
BASELINE = "x86-64-v2"
_TARGET = "x86_64-unknown-linux-gnu"
_FLAGS = ("has_cmpxchg16b", "has_sse3", "has_ssse3", "has_sse41", "has_sse42", "has_popcnt")


def precompile(wasm: bytes) -> bytes:
    """Code for the baseline. Takes some seconds."""
    with Engine(_config(baseline=True)) as engine, Component(engine, wasm) as component:
        return bytes(component.serialize())


def _config(*, baseline: bool) -> Config:
    """What the code is made for and what runs it have to agree in all but the processor."""
    config = Config()
    config.epoch_interruption = True
    config.memory_init_cow = True
    config.cranelift_opt_level = "speed"
    if baseline:
        config.target = _TARGET
        for flag in _FLAGS:
            config.cranelift_flag_enable(flag)
    return config
