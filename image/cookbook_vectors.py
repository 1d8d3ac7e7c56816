"""`python -m image.cookbook_vectors` says anew what the cookbook's examples are about, when their words changed."""

from __future__ import annotations

import base64
import json
import sys
from typing import TYPE_CHECKING

from image import venv
from models import catalog, weights
from runtime.cookbook import FOLDER, VECTORS, Cookbook

if TYPE_CHECKING:
    from array import array


def main() -> int:
    venv.add_models()
    from models.embedding import Embedder  # noqa: PLC0415 - is there only now

    embedder = Embedder(weights.fetch(catalog.EMBEDDER, weights.kept()), threads=1)
    texts = [text for example in Cookbook(FOLDER).examples for text in example.texts]
    found = {text: _packed(embedder.embed(text)) for text in texts}
    embedder.close()
    made = {"embedder": catalog.EMBEDDER.sha256, "vectors": found}
    (FOLDER / VECTORS).write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(found)} sentences\n")
    return 0


def _packed(vector: array[float]) -> str:
    """Eight bits a number: only the direction counts."""
    largest = max(map(abs, vector))
    return base64.b64encode(bytes(round(127 * value / largest) & 0xFF for value in vector)).decode()


if __name__ == "__main__":
    sys.exit(main())
