"""`python -m image.sentence_vectors` says anew what programs are about that come along, when their words changed."""

from __future__ import annotations

import base64
import json
import sys
from typing import TYPE_CHECKING

from image import venv
from models import catalog, weights
from runtime import cookbook, library
from runtime.vectors import FILE

if TYPE_CHECKING:
    from array import array


def main() -> int:
    venv.add_models()
    from models.embedding import Embedder  # noqa: PLC0415 - is there only now

    embedder = Embedder(weights.fetch(catalog.EMBEDDER, weights.kept()), threads=1)
    cooked = [text for example in cookbook.Cookbook(cookbook.FOLDER).examples for text in example.texts]
    for folder, texts in ((cookbook.FOLDER, cooked), (library.FOLDER, library.Library(library.FOLDER).intents)):
        found = {text: _packed(embedder.embed(text)) for text in texts}
        made = {"embedder": catalog.EMBEDDER.sha256, "vectors": found}
        (folder / FILE).write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        sys.stdout.write(f"{len(found)} sentences in {folder.name}\n")
    embedder.close()
    return 0


def _packed(vector: array[float]) -> str:
    """Eight bits a number: only the direction counts."""
    largest = max(map(abs, vector))
    return base64.b64encode(bytes(round(127 * value / largest) & 0xFF for value in vector)).decode()


if __name__ == "__main__":
    sys.exit(main())
