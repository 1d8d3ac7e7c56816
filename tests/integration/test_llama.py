"""The real llama.cpp wheel with real weights: the smallest model that there is."""

from __future__ import annotations

import pytest

from models import llama, weights
from models.catalog import SMOLLM2_135M

PROMPT = "The capital of France is"


@pytest.mark.timeout(900)
def test_fetched_weights_load_and_the_same_prompt_gives_the_same_words() -> None:
    path = weights.fetch(SMOLLM2_135M, weights.kept())
    said = []
    for _ in range(2):
        model = llama.load(path, context=64, seed=1)
        answer = model.create_completion(PROMPT, max_tokens=6, temperature=0.0)
        assert isinstance(answer, dict)
        said.append(answer["choices"][0]["text"])
        model.close()
    assert said[0] == said[1]
    assert "Paris" in said[0]
