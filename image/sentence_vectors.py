"""`python -m image.sentence_vectors` says anew what programs are about that come along, when their words changed."""

from __future__ import annotations

import base64
import json
import sys

from image import venv
from models import catalog, weights
from runtime import cookbook, library
from runtime.vectors import FILE, packed, shipped


def main() -> int:
    venv.add_models()
    from models.embedding import Embedder  # noqa: PLC0415 - is there only now

    embedder = Embedder(weights.fetch(catalog.EMBEDDER, weights.kept()), threads=1)
    cooked = [text for example in cookbook.Cookbook(cookbook.FOLDER).examples for text in example.texts]
    learnt = [text for texts in library.Library(library.FOLDER).texts.values() for text in texts]
    for folder, texts in ((cookbook.FOLDER, cooked), (library.FOLDER, learnt)):
        there = shipped(folder)
        known = there.of if there.embedder == catalog.EMBEDDER.sha256 else {}
        found = {text: known.get(text) or packed(embedder.embed(text)) for text in texts}
        coded = {text: base64.b64encode(vector).decode() for text, vector in found.items()}
        made = {"embedder": catalog.EMBEDDER.sha256, "vectors": coded}
        (folder / FILE).write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        sys.stdout.write(f"{len(found)} sentences in {folder.name}\n")
    embedder.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
