"""The dialect of OpenAI's chat completions, which llama.cpp's server, vLLM and Ollama speak, too."""

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

TEMPERATURE = 0.2
_OVER = "[DONE]"
_NEWEST = "api.openai.com"
"""Where models think before they write, which a temperature is refused for and `max_tokens` doesn't count."""


class _Delta(BaseModel):
    content: str | None = None
    reasoning_content: str | None = None


class _Choice(BaseModel):
    delta: _Delta = _Delta()
    finish_reason: str | None = None


class _Usage(BaseModel):
    prompt_tokens: int = Field(default=0, ge=0)
    completion_tokens: int = Field(default=0, ge=0)


class _Chunk(BaseModel):
    choices: list[_Choice] = []
    usage: _Usage | None = None
    error: JsonValue = None


class _Offered(BaseModel):
    id: str = Field(min_length=1, max_length=200)


class _Offers(BaseModel):
    data: list[_Offered] = Field(min_length=1)


class OpenAI:
    path: ClassVar[str] = "/chat/completions"
    offers_path: ClassVar[str] = "/models"

    def headers(self, key: str) -> Mapping[str, str]:
        return {"Authorization": f"Bearer {key}"} if key else {}

    def body(self, wanted: Wanted, host: str) -> Mapping[str, JSON]:
        most: Mapping[str, JSON]
        if host == _NEWEST:
            most = {"max_completion_tokens": wanted.most_tokens}
        else:
            most = {"max_tokens": wanted.most_tokens, "temperature": TEMPERATURE, "seed": wanted.seed}
        return {
            "model": wanted.model,
            "messages": [{"role": turn.role, "content": turn.text} for turn in wanted.turns],
            "stream": True,
            "stream_options": {"include_usage": True},
            **most,
        }

    def piece(self, data: str) -> Piece:
        if data.strip() == _OVER:
            return Piece(end="over")
        chunk = _Chunk.model_validate_json(data)
        if chunk.error:
            raise Fault(f"says that it failed{complaint(json.dumps({'error': chunk.error}))}")
        read = chunk.usage.prompt_tokens if chunk.usage else None
        written = chunk.usage.completion_tokens if chunk.usage else None
        if not chunk.choices:
            return Piece(read=read, written=written)
        choice = chunk.choices[0]
        return Piece(
            text=choice.delta.content or "",
            thought=choice.delta.reasoning_content or "",
            end=_end(choice.finish_reason) if choice.finish_reason else "",
            read=read,
            written=written,
        )

    def first_offer(self, body: str) -> str:
        """The model that it names first."""
        return _Offers.model_validate_json(body).data[0].id


def _end(reason: str) -> Literal["done", "limit"]:
    if reason == "content_filter":
        raise Fault("declines to write this", blames=False)
    return "limit" if reason == "length" else "done"
