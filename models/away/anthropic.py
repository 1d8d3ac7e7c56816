"""The dialect of Anthropic's messages."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import BaseModel, Field, JsonValue

from models.away.complaint import complaint
from models.away.dialect import Piece
from models.away.fault import Fault

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.away.dialect import Wanted
    from runtime.wire import JSON

VERSION = "2023-06-01"


class _Usage(BaseModel):
    input_tokens: int | None = Field(default=None, ge=0)
    output_tokens: int | None = Field(default=None, ge=0)


class _Message(BaseModel):
    usage: _Usage = _Usage()


class _Delta(BaseModel):
    text: str = ""
    thinking: str = ""
    stop_reason: str | None = None


class _Event(BaseModel):
    type: str
    message: _Message = _Message()
    delta: _Delta = _Delta()
    usage: _Usage = _Usage()
    error: JsonValue = None


class Anthropic:
    path: ClassVar[str] = "/messages"

    def headers(self, key: str) -> Mapping[str, str]:
        return {"x-api-key": key, "anthropic-version": VERSION}

    def body(self, wanted: Wanted, host: str) -> Mapping[str, JSON]:  # noqa: ARG002 - there is one only
        system = "\n\n".join(turn.text for turn in wanted.turns if turn.role == "system")
        said = [turn for turn in wanted.turns if turn.role != "system"]
        return {
            "model": wanted.model,
            "system": system,
            "messages": [{"role": turn.role, "content": turn.text} for turn in said],
            "max_tokens": wanted.most_tokens,
            "stream": True,
        }

    def piece(self, data: str) -> Piece:
        event = _Event.model_validate_json(data)
        match event.type:
            case "message_start":
                return Piece(read=event.message.usage.input_tokens)
            case "content_block_delta":
                return Piece(text=event.delta.text, thought=event.delta.thinking)
            case "message_delta":
                end = _end(event.delta.stop_reason) if event.delta.stop_reason else ""
                return Piece(end=end, read=event.usage.input_tokens, written=event.usage.output_tokens)
            case "message_stop":
                return Piece(end="over")
            case "error":
                raise Fault(f"says that it failed{complaint(json.dumps({'error': event.error}))}")
            case _:  # there are more kinds from time to time, and a ping says nothing
                return Piece()


def _end(reason: str) -> Literal["done", "limit"]:
    if reason == "refusal":
        raise Fault("declines to write this", blames=False)
    return "limit" if reason == "max_tokens" else "done"
