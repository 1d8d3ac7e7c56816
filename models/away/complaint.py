"""A complaint: what a provider says is wrong, as far as it can be shown."""

from __future__ import annotations

from pydantic import BaseModel, ValidationError

from runtime.lettering import cleaned

_LONGEST = 200


class _Error(BaseModel):
    message: str


class _Told(BaseModel):
    error: _Error | str


def complaint(body: str) -> str:
    """Behind a colon; nothing where it says nothing that is meant for a person."""
    try:
        told = _Told.model_validate_json(body).error
    except ValidationError:
        return ""
    said = " ".join(cleaned(told if isinstance(told, str) else told.message).split())
    return f": “{said[:_LONGEST]}”" if said else ""
