"""`python -m image.sentence_vectors` says anew what programs are about that come along, when their words changed."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

from image import venv
from models import catalog, weights
from runtime import cookbook, library
from runtime.vectors import FILE, Vectors, packed, ship


def main() -> int:
    venv.add_models()
    from models.embedding import Embedder  # noqa: PLC0415 - is there only now

    embedder = Embedder(weights.fetch(catalog.EMBEDDER, weights.kept()), threads=1)
    cooked = [text for example in cookbook.Cookbook(cookbook.FOLDER).examples for text in example.texts]
    learnt = [text for texts in library.Library(library.FOLDER).texts.values() for text in texts]
    for folder, texts in ((cookbook.FOLDER, cooked), (library.FOLDER, learnt)):
        with closing(Vectors(Path(":memory:"), [folder / FILE])) as known:
            known.made_by(catalog.EMBEDDER.sha256)
            found = {text: known.get(text) or packed(embedder.embed(text)) for text in texts}
        ship(folder / FILE, catalog.EMBEDDER.sha256, found)
        sys.stdout.write(f"{len(found)} sentences in {folder.name}\n")
    embedder.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
