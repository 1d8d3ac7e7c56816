"""Formats: `f"{seconds:02d}"` where seconds is 59.98, as comes of adding up times."""

from __future__ import annotations

import ast

WHOLE = "__whole__"


class _Whole(ast.NodeTransformer):
    def visit_FormattedValue(self, node: ast.FormattedValue) -> ast.AST:
        self.generic_visit(node)
        match node.format_spec:
            case ast.JoinedStr(values=[ast.Constant(value=str(form))]) if form.endswith("d"):
                called = ast.Call(func=ast.Name(id=WHOLE, ctx=ast.Load()), args=[node.value], keywords=[])
                node.value = ast.fix_missing_locations(ast.copy_location(called, node.value))
            case _:
                pass
        return node


def is_of_format(error: BaseException) -> bool:
    return isinstance(error, ValueError) and "Unknown format code 'd'" in str(error)


def forgiving(source: str) -> ast.Module:
    """The program, with fractions cut off where a whole number is to be shown."""
    tree: ast.Module = _Whole().visit(ast.parse(source))
    return tree


def whole(value: object) -> object:
    return int(value) if isinstance(value, float) and abs(value) < 1e300 else value  # noqa: PLR2004 - not infinite
