"""libc: the functions that would end the instance answer, all others are as they were."""

from __future__ import annotations

import pytest
from wasmtime import Engine, Store, wat2wasm
from wasmtime.component import Component, Linker

from image import libc
from image.failure import Failure

OTHERS = """
    (import "env" "one" (func (param i32)))
    (import "env" "memory" (memory 1 2))
    (import "env" "table" (table 1 funcref))
    (import "env" "global" (global i32))
    (import "env" "two" (func))
"""
PROVIDED = """
    (func (export "one") (param i32))
    (memory (export "memory") 1 2)
    (table (export "table") 1 funcref)
    (global (export "global") i32 i32.const 1)
    (func (export "two"))
"""
STUBBED = """
    (type $unrelated (func (param i32 i64) (result f64)))
    (func $before (result i32) i32.const 7)
    (func $__wasilibc_populate_preopens (local i32 i32) unreachable unreachable unreachable)
    (func $__clock_gettime (param i32 i32) (result i32) (local i64)
      local.get 0 local.get 1 i32.add drop unreachable)
    (func $clock_getres (param i32 i32) (result i32) unreachable unreachable unreachable)
    (func $after (result i32) i32.const 9)
"""
EXPORTS = """
    (func (export "preopens") call $__wasilibc_populate_preopens)
    (func (export "clock") (result i32) i32.const 1 i32.const 2 call $__clock_gettime)
    (func (export "resolution") (result i32) i32.const 1 i32.const 2 call $clock_getres)
    (export "before" (func $before)) (export "after" (func $after))
"""
LINKED = """
    (core instance $env (instantiate 0))
    (core instance $stubbed (instantiate 1 (with "env" (instance $env))))
    (func (export "preopens") (canon lift (core func $stubbed "preopens")))
""" + "".join(
    f'(func (export "{name}") (result s32) (canon lift (core func $stubbed "{name}")))'
    for name in ("clock", "resolution", "before", "after")
)


def component(*modules: str, rest: str = "") -> bytes:
    return bytes(wat2wasm(f"(component {''.join(f'(core module {module})' for module in modules)} {rest})"))


def test_what_would_end_the_instance_answers_and_the_rest_is_as_it_was() -> None:
    made = component(PROVIDED, OTHERS + STUBBED + EXPORTS, rest=LINKED)
    engine = Engine()
    store = Store(engine)
    instance = Linker(engine).instantiate(store, Component(engine, libc.repaired(made)))

    def call(name: str) -> object:
        function = instance.get_func(store, name)
        assert function is not None
        return function(store)

    assert call("preopens") is None
    assert (call("clock"), call("resolution")) == (-1, -1)
    assert (call("before"), call("after")) == (7, 9)


def test_a_module_that_only_imports_such_a_function_is_left_alone() -> None:
    importing = '(import "env" "clock_getres" (func $clock_getres (param i32 i32) (result i32))) (func $own nop)'
    made = component(importing, STUBBED)
    assert libc.repaired(made).startswith(component(importing)[:-1])


def test_a_nested_component_is_searched_too() -> None:
    made = bytes(wat2wasm(f"(component (component (core module {STUBBED})))"))
    assert libc.repaired(made) != made


@pytest.mark.parametrize("modules", [(), ("(func $other nop)",), (STUBBED, STUBBED)])
def test_another_tool_version_is_noticed(modules: tuple[str, ...]) -> None:
    with pytest.raises(Failure, match="not one: componentize-py has changed"):
        libc.repaired(component(*modules))
