"""The messages: every object that crosses a process boundary, typed."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, JsonValue, PlainSerializer, SecretStr, TypeAdapter


class Message(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


# Over init.sock: PID 1 tells, the compositor asks.

ServiceState: TypeAlias = Literal[
    "waiting", "starting", "running", "overdue", "backing-off", "stopping", "killed", "stopped"
]
Severity: TypeAlias = Literal["info", "warning", "error"]


class Stage(Message):
    name: str
    seconds: float


class ServiceStatus(Message):
    name: str
    state: ServiceState
    restarts: int


class Notice(Message):
    severity: Severity
    text: str


class BootStatus(Message):
    kind: Literal["boot-status"] = "boot-status"
    version: str
    stages: Annotated[tuple[Stage, ...], Field(strict=False)]
    services: Annotated[tuple[ServiceStatus, ...], Field(strict=False)]
    notices: Annotated[tuple[Notice, ...], Field(strict=False)]


class Log(Message):
    kind: Literal["log"] = "log"
    lines: Annotated[tuple[str, ...], Field(strict=False)]


class FollowLog(Message):
    kind: Literal["follow-log"] = "follow-log"


class PowerOff(Message):
    kind: Literal["power-off"] = "power-off"


class Reboot(Message):
    kind: Literal["reboot"] = "reboot"


# Over devices.sock: the broker announces and hands out, its clients open and close.

Subsystem: TypeAlias = Literal["input"]
InputClass: TypeAlias = Literal["keyboard", "pointer", "touch", "tablet", "power", "other"]


class DeviceAdded(Message):
    kind: Literal["device-added"] = "device-added"
    node: str
    subsystem: Subsystem
    name: str
    classes: Annotated[tuple[InputClass, ...], Field(strict=False)]


class DeviceRemoved(Message):
    kind: Literal["device-removed"] = "device-removed"
    node: str


class DeviceOpened(Message):
    """Comes with one file descriptor."""

    kind: Literal["device-opened"] = "device-opened"
    node: str


class DeviceRefused(Message):
    kind: Literal["device-refused"] = "device-refused"
    node: str
    reason: str


class DeviceRevoked(Message):
    """The descriptor handed out earlier reads nothing any more."""

    kind: Literal["device-revoked"] = "device-revoked"
    node: str


class OpenDevice(Message):
    kind: Literal["open-device"] = "open-device"
    node: str


class CloseDevice(Message):
    kind: Literal["close-device"] = "close-device"
    node: str


class RevokeDevice(Message):
    kind: Literal["revoke-device"] = "revoke-device"
    node: str


# From the broker to PID 1, over the pair they inherited.


class PowerButton(Message):
    kind: Literal["power-button"] = "power-button"


class NeedsModule(Message):
    kind: Literal["needs-module"] = "needs-module"
    modalias: str


# Over the capture socket: a test asks what is on the screen.


class Capture(Message):
    kind: Literal["capture"] = "capture"


class Captured(Message):
    """Comes with one memfd of RGBA rows, top down."""

    kind: Literal["captured"] = "captured"
    width: int
    height: int


# To an agent: what happened that it may care about. A node is named by the id that its scene gave it.

Name: TypeAlias = Annotated[str, Field(max_length=5000)]
Finite: TypeAlias = Annotated[float, Field(allow_inf_nan=False)]
Value: TypeAlias = bool | int | Finite | str


class Clicked(Message):
    kind: Literal["click"] = "click"
    id: Name


class Changed(Message):
    """A person set a value: of a choice or of tabs the option's index."""

    kind: Literal["change"] = "change"
    id: Name
    value: Value


class Submitted(Message):
    """Enter, in a field; in a number, a slider or a choice with its value."""

    kind: Literal["submit"] = "submit"
    id: Name
    value: Value


class Acted(Message):
    """On a row of a list or a table; the action "" is the row itself."""

    kind: Literal["action"] = "action"
    id: Name
    index: Annotated[int, Field(ge=0)]
    action: str = ""


class Pointed(Message):
    """On a canvas, in its own coordinates. The wheel turns by `y`."""

    kind: Literal["pointer"] = "pointer"
    id: Name
    what: Literal["down", "move", "up", "wheel"]
    x: Finite
    y: Finite
    button: Annotated[int, Field(ge=0, le=7)] = 1


class KeyUsed(Message):
    kind: Literal["key"] = "key"
    key: Annotated[str, Field(min_length=1, max_length=16)]
    down: bool


class Replied(Message):
    """The answer to a call that takes its time."""

    kind: Literal["reply"] = "reply"
    request: int
    ok: bool
    value: JsonValue = None
    error: str = ""


class Heard(Message):
    """What another agent published on a topic."""

    kind: Literal["message"] = "message"
    topic: str
    value: JsonValue


class Resized(Message):
    kind: Literal["resize"] = "resize"
    width: Annotated[int, Field(ge=1)]
    height: Annotated[int, Field(ge=1)]


AgentEvent: TypeAlias = Clicked | Changed | Submitted | Acted | Pointed | KeyUsed | Replied | Heard | Resized
# Between the runtime and the shell, over runtime.sock, in parcels: the shell connects, and is told all that is so.

Agent: TypeAlias = Annotated[str, Field(max_length=64)]
Words: TypeAlias = Annotated[str, Field(max_length=4000)]
Theme: TypeAlias = Literal["dark", "light", "contrast"]
Snap: TypeAlias = Literal[
    "free", "left", "right", "top-left", "top-right", "bottom-left", "bottom-right", "full", "whole-screen", "tiled"
]
Performing: TypeAlias = Literal["power-off", "reboot", "tile", "overview", "log", "hide-all", "full-screen", "close"]
Meaning: TypeAlias = Literal["new", "change", "open", "command", "example", "nothing"]
WritingState: TypeAlias = Literal[
    "queued", "retrieving", "generating", "gating", "trying", "repairing", "done", "failed"
]


class Place(Message):
    """Where a window is, in logical pixels; `order` counts from the bottom. `screen` is "" for the prompt's."""

    x: Finite
    y: Finite
    width: Annotated[Finite, Field(gt=0)]
    height: Annotated[Finite, Field(gt=0)]
    snap: Snap = "free"
    hidden: bool = False
    order: int = 0
    screen: Annotated[str, Field(max_length=60)] = ""


class Permission(Message):
    """Something that an agent may do: the capability, what that means, and the line of the program that does it."""

    capability: Annotated[str, Field(max_length=700)]
    words: Words
    line: int = 0
    code: Words = ""
    until: Words = ""
    """For how long, in words."""


Permissions: TypeAlias = Annotated[tuple[Permission, ...], Field(strict=False, max_length=100)]


class AgentOpened(Message):
    """Comes with the screen's end of the agent's channel, and the memory of its scenes."""

    kind: Literal["agent-opened"] = "agent-opened"
    agent: Agent
    version: str
    number: int
    intent: Words
    permissions: Permissions = ()
    place: Place | None = None
    """Where it was the last time."""
    preview: bool = False
    """Still being written: goes with its job, and can't be edited or kept."""


class AgentChanged(Message):
    """What it may do, or its version, is another."""

    kind: Literal["agent-changed"] = "agent-changed"
    agent: Agent
    version: str
    number: int
    permissions: Permissions


class AgentClosed(Message):
    kind: Literal["agent-closed"] = "agent-closed"
    agent: Agent


class Raised(Message):
    """The window of an agent or of a page, which is open already, is to come to the front."""

    kind: Literal["raised"] = "raised"
    agent: Agent = ""
    page: Annotated[str, Field(max_length=200)] = ""


class AgentTroubled(Message):
    """It failed: one sentence, what to do, and the details for who asks. `over`: it doesn't run any more.

    Without a text: it runs again.
    """

    kind: Literal["agent-troubled"] = "agent-troubled"
    agent: Agent
    text: Words
    hint: Words = ""
    detail: Annotated[str, Field(max_length=40_000)] = ""
    over: bool = False


class Told(Message):
    """The appliance, or an agent where one is named, says something to the person."""

    kind: Literal["told"] = "told"
    severity: Severity = "info"
    text: Words
    hint: Words = ""
    detail: Annotated[str, Field(max_length=40_000)] = ""
    agent: Agent = ""


class Sounded(Message):
    kind: Literal["sounded"] = "sounded"
    agent: Agent
    hz: Finite
    seconds: Finite


class Suggestion(Message):
    """`text` is what it says; `agent` is what it opens, where it does."""

    meaning: Meaning
    text: Words
    agent: Agent = ""


class Understood(Message):
    """What a line of the prompt would do, and what else may be meant."""

    kind: Literal["understood"] = "understood"
    number: int
    meaning: Meaning
    words: Words
    suggestions: Annotated[tuple[Suggestion, ...], Field(strict=False, max_length=10)] = ()


class Writing(Message):
    """How far a program is. `source` is all of it so far."""

    kind: Literal["writing"] = "writing"
    job: int
    state: WritingState
    intent: Words
    agent: Agent = ""
    """The one that is changed, or in the end the one that was made."""
    source: Annotated[str, Field(max_length=128 * 1024)] = ""
    tokens: int = 0
    tokens_per_second: Finite = 0.0
    seconds_left: Finite | None = None
    words: Words = ""
    """What is being done, or why it failed."""
    detail: Annotated[str, Field(max_length=40_000)] = ""


class ApprovalAsked(Message):
    """`louder` says why these together are more than each of them, and is empty where they aren't."""

    kind: Literal["approval-asked"] = "approval-asked"
    request: int
    agent: Agent
    intent: Words
    permissions: Permissions
    louder: Words = ""


class ApprovalEnded(Message):
    kind: Literal["approval-ended"] = "approval-ended"
    request: int


class PageShown(Message):
    """A page of the appliance, new or changed; `page` is a scene.Page as JSON, `about` the agent if it is of one."""

    kind: Literal["page-shown"] = "page-shown"
    name: Annotated[str, Field(max_length=200)]
    about: Agent = ""
    page: Annotated[str, Field(max_length=2 * 1024 * 1024)]


class AllTold(Message):
    """After a shell connected: it knows by now all that is open, and what it wasn't told of is not."""

    kind: Literal["all-told"] = "all-told"


class PageClosed(Message):
    kind: Literal["page-closed"] = "page-closed"
    name: Annotated[str, Field(max_length=200)]


class Preferences(Message):
    """What the person chose. `scale` 0 follows the screen's size; `keyboard` is "us", "de", "de(nodeadkeys)", ..."""

    kind: Literal["preferences"] = "preferences"
    theme: Theme = "dark"
    accent: Annotated[str, Field(max_length=20)] = ""
    text_size: Annotated[Finite, Field(ge=0.6, le=3)] = 1.0
    scale: Annotated[Finite, Field(ge=0, le=4)] = 0.0
    rotation: Literal[0, 90, 180, 270] = 0
    motion: bool = True
    speak: bool = False
    keyboard: Annotated[str, Field(max_length=60)] = "us"
    language: Annotated[str, Field(max_length=20)] = "en"
    zone: Annotated[str, Field(max_length=60)] = "UTC"
    welcomed: bool = False
    """Whether the questions of the first boot were answered."""


class Perform(Message):
    """What only the shell can do, asked for in words."""

    kind: Literal["perform"] = "perform"
    what: Performing


class Typed(Message):
    """As the person types: nothing is done yet. `focused` is the agent that "change this" would mean."""

    kind: Literal["typed"] = "typed"
    number: int
    text: Words
    focused: Agent = ""


class Said(Message):
    """The person said it. With `agent` it was a suggestion that opens one; with `new` nothing that is there will do."""

    kind: Literal["said"] = "said"
    text: Words
    focused: Agent = ""
    agent: Agent = ""
    new: bool = False


class CloseAgent(Message):
    kind: Literal["close-agent"] = "close-agent"
    agent: Agent


class CancelWriting(Message):
    kind: Literal["cancel-writing"] = "cancel-writing"
    job: int


class Approved(Message):
    """For each permission that was asked for, in the same order."""

    kind: Literal["approved"] = "approved"
    request: int
    answers: Annotated[tuple[Literal["once", "always", "no", "never"], ...], Field(strict=False, max_length=100)]


class Revoke(Message):
    kind: Literal["revoke"] = "revoke"
    agent: Agent
    capability: Annotated[str, Field(max_length=700)]


class ShowPage(Message):
    """`name`: "source", "versions", "trace", "permissions" of an agent; "console", "processes", "settings", ..."""

    kind: Literal["show-page"] = "show-page"
    name: Annotated[str, Field(max_length=200)]
    about: Agent = ""


class ClosePage(Message):
    kind: Literal["close-page"] = "close-page"
    name: Annotated[str, Field(max_length=200)]


class Placed(Message):
    kind: Literal["placed"] = "placed"
    agent: Agent
    place: Place


class Copied(Message):
    """What the clipboard holds now."""

    kind: Literal["copied"] = "copied"
    text: Annotated[str, Field(max_length=1024 * 1024)]


class Measured(Message):
    """Of the screen, for the console's live view."""

    kind: Literal["measured"] = "measured"
    frames: int
    milliseconds: Finite
    """For a frame, of late."""
    latency: Finite = 0.0
    """Milliseconds from a key or click to the frame that shows it, for half of them and for 99 of 100."""
    latency_most: Finite = 0.0
    scale: Finite = 1.0
    """The one in use: what "larger" starts from where the screen chose it."""


# Over models.sock, in parcels: the runtime asks, the model writes.

Program: TypeAlias = Annotated[str, Field(max_length=128 * 1024)]


class Example(Message):
    """A program that was written for an intent, and is right."""

    intent: Words
    source: Program
    nearness: Finite = 1.0
    """Of what it was asked for to what is asked, as a model sees it; 1 is the same."""


Urgency: TypeAlias = Literal["person", "edit", "background"]
"""A person who waits, a live edit, and what nobody looks at: in this order."""


Provider: TypeAlias = Annotated[str, Field(max_length=64)]
"""The name that the owner knows it by."""
# Shown nowhere, neither in a repr nor in what is wrong with a message: only the wire gets to see it.
Secret: TypeAlias = Annotated[SecretStr, Field(max_length=1000), PlainSerializer(SecretStr.get_secret_value)]


class UseProvider(Message):
    """To the process with the network: whom it may ask, in place of what it knew by this name; it keeps nothing."""

    model_config = ConfigDict(hide_input_in_errors=True)

    kind: Literal["use-provider"] = "use-provider"
    name: Annotated[str, Field(min_length=1, max_length=64)]
    speaks: Literal["openai", "anthropic"]
    secure: bool
    """https. Without it only what is near is talked to: this machine, and private networks."""
    host: Annotated[str, Field(min_length=1, max_length=253)]
    port: Annotated[int, Field(ge=1, le=65535)]
    path: Annotated[str, Field(pattern=r"^(/[\w.~-]+)*$", max_length=200)] = ""
    model: Annotated[str, Field(max_length=200)] = ""
    """"" is the first that it offers."""
    key: Secret = SecretStr("")


MOST_WAYS = 8


class WriteProgram(Message):
    """A new program, or another version of `source`; `problem` is what was wrong with it."""

    kind: Literal["write-program"] = "write-program"
    request: int
    intent: Words
    examples: Annotated[tuple[Example, ...], Field(strict=False, max_length=8)] = ()
    source: Program = ""
    problem: Words = ""
    hint: Words = ""
    """The SDK's entry that the problem concerns."""
    failed: Words = ""
    """The line that it failed of, which isn't to come again as it was."""
    seed: Annotated[int, Field(ge=0, lt=2**31)] = 0
    most_tokens: Annotated[int, Field(ge=1, le=4000)] = 700
    most_seconds: Annotated[float, Field(gt=0, le=3600)] = 300.0
    """Of the model's time: waiting for a turn doesn't count."""
    urgency: Urgency = "person"
    agent: Agent = ""
    """Whose budget it counts against."""
    bold: bool = False
    """Not the likeliest way: that one was of no use."""
    ways: Annotated[int, Field(ge=1, le=MOST_WAYS)] = 1
    """How many programs are written at once, to choose among."""
    plain: bool = False
    """Nothing restored, watched or looked up: what everything else is measured against."""
    provider: Provider = ""
    """Who is to write it, of those that the process with the network was told of; "" is the model on this machine."""


class AskModel(Message):
    """A program's question. The answer is text, and nothing else comes of it."""

    kind: Literal["ask-model"] = "ask-model"
    request: int
    prompt: Annotated[str, Field(max_length=8000)]
    agent: Agent
    seed: Annotated[int, Field(ge=0, lt=2**31)] = 0
    most_tokens: Annotated[int, Field(ge=1, le=1000)] = 300
    most_seconds: Annotated[float, Field(gt=0, le=3600)] = 60.0
    urgency: Urgency = "background"
    provider: Provider = ""


class ReadAhead(Message):
    """What is likely to be in the next request: let it have been read by then. Nobody is told anything."""

    kind: Literal["read-ahead"] = "read-ahead"
    examples: Annotated[tuple[Example, ...], Field(strict=False, max_length=8)] = ()
    source: Program = ""


class CancelRequest(Message):
    kind: Literal["cancel-request"] = "cancel-request"
    request: int


class EmbedText(Message):
    """Asks what a sentence is about."""

    kind: Literal["embed-text"] = "embed-text"
    request: int
    text: Annotated[str, Field(max_length=1000)]


class Embedded(Message):
    """A vector that lies near those of sentences about the same."""

    kind: Literal["embedded"] = "embedded"
    request: int
    embedder: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    """The model that says so: vectors of two can't be compared."""
    vector: Annotated[str, Field(max_length=20_000, pattern=r"^[A-Za-z0-9+/]+=*$")]
    """Numbers of 32 bits, in base64."""


class ChooseModel(Message):
    """From now on; `file` is its name among those that there are."""

    kind: Literal["choose-model"] = "choose-model"
    file: Annotated[str, Field(max_length=200)]


class Written(Message):
    """All that there is of the program, or of the answer, so far."""

    kind: Literal["written"] = "written"
    request: int
    source: Program
    tokens: int
    tokens_per_second: Finite
    way: Annotated[int, Field(ge=0, lt=MOST_WAYS)] = 0
    """Which of several; of all but the first only what is finished is told."""
    whole: bool = False
    """It is finished, whatever else is still being written."""


class Spent(Message):
    """What a request took."""

    kind: Literal["spent"] = "spent"
    read: int = 0
    """Tokens that were looked at, and those that were restored instead."""
    restored: int = 0
    written: int = 0
    """Tokens of the answer; of these `drafted` were copied, and beside them `taken_back` were written for nothing."""
    drafted: int = 0
    taken_back: int = 0
    examples: int = 8
    """Of those that were offered the last so many were shown."""
    waited: Finite = 0.0
    """Seconds for its turn, then until the first token, then until the last."""
    to_first: Finite = 0.0
    seconds: Finite = 0.0
    money: Finite = 0.0


class RequestEnded(Message):
    kind: Literal["request-ended"] = "request-ended"
    request: int
    reason: Literal["done", "limit", "cancelled", "failed", "refused"]
    """limit: it was cut off, or ran away. refused: a budget or the queue is full."""
    words: Words = ""
    spent: Spent = Spent()


class ModelOffer(Message):
    """A file of weights, or why it can't be used."""

    kind: Literal["model-offer"] = "model-offer"
    file: Annotated[str, Field(max_length=200)]
    name: Words
    size: int
    owned: bool
    """Dropped there by the owner, not shipped."""
    licence: Words = ""
    tokens_per_second: Finite = 0.0
    """As measured here; 0 where it wasn't."""
    problem: Words = ""


NEAR = 0.7
"""Between two sentences: an example that is farther away helps nobody who knows how programs look."""


class ModelState(Message):
    """Which model there is, and what it is doing."""

    kind: Literal["model-state"] = "model-state"
    name: Words
    ready: bool
    words: Words
    tokens_per_second: Finite = 0.0
    waiting: int = 0
    examples: int = 8
    """Of those that are offered it is shown so many."""
    least: Finite = 0.0
    """How near one has to be: where it was taught, what is far away helps nobody."""
    file: Annotated[str, Field(max_length=200)] = ""
    offers: Annotated[tuple[ModelOffer, ...], Field(strict=False, max_length=50)] = ()


ModelRequest: TypeAlias = WriteProgram | AskModel | ReadAhead | CancelRequest | EmbedText | ChooseModel | UseProvider
ModelReport: TypeAlias = Written | RequestEnded | ModelState
EmbeddingReport: TypeAlias = Embedded | RequestEnded | ModelState
"""What who asks for nothing else is told."""


# Over network.sock: the runtime tells.


class NetworkWanted(Message):
    """Whether anything is to leave this machine at all; what was said last holds."""

    kind: Literal["network-wanted"] = "network-wanted"
    on: bool


# Over reader.sock: what is under the focus, and what happens. And over the capture socket for tests.


class Spoken(Message):
    kind: Literal["spoken"] = "spoken"
    text: str
    urgent: bool = False


class Speaking(Message):
    """Whether the person wants to hear it from those who have a voice."""

    kind: Literal["speaking"] = "speaking"
    on: bool


class Describe(Message):
    """A test asks for the screen as text."""

    kind: Literal["describe"] = "describe"


class Described(Message):
    kind: Literal["described"] = "described"
    text: str


# Between the runtime and the process of an agent. What is JSON for the guest stays text until who needs it parses it.


class LoadAgent(Message):
    kind: Literal["load"] = "load"
    source: str
    start: str


class RunFrame(Message):
    kind: Literal["frame"] = "frame"
    arrived: str


class GoLive(Message):
    """Comes with the agent's end of the screen's channel and the memory that its scenes go to."""

    kind: Literal["live"] = "live"


class Answer(Message):
    kind: Literal["answer"] = "answer"
    ok: bool
    text: str


class Loaded(Message):
    kind: Literal["loaded"] = "loaded"


class LoadRefused(Message):
    kind: Literal["load-refused"] = "load-refused"
    told: str


class Framed(Message):
    kind: Literal["framed"] = "framed"
    header: str
    scene: str
    state: str
    printed: str
    seconds: float


class Called(Message):
    kind: Literal["called"] = "called"
    name: str
    payload: str


class Trapped(Message):
    """The last words of an agent's process."""

    kind: Literal["trapped"] = "trapped"
    reason: Literal["time", "memory", "crash", "output", "scene"]
    message: str


# Between the runtime and the zygote.


class SpawnAgent(Message):
    """Comes with the agent's end of its channel."""

    kind: Literal["spawn"] = "spawn"


class Spawned(Message):
    """Comes with a descriptor of the process. The zygote knows it by its number."""

    kind: Literal["spawned"] = "spawned"
    number: int
    level: Literal["full", "namespaces", "filter"]


class AskEnd(Message):
    kind: Literal["ask-end"] = "ask-end"
    number: int


class EndAgent(Message):
    """At once: the runtime may not be who can end it."""

    kind: Literal["end"] = "end"
    number: int


class Ended(Message):
    """What ended a process; 0 where it ended by itself."""

    kind: Literal["ended"] = "ended"
    signal: int


ZygoteRequest: TypeAlias = SpawnAgent | AskEnd | EndAgent
ZygoteReply: TypeAlias = Spawned | Ended
AgentRequest: TypeAlias = LoadAgent | RunFrame | GoLive | Answer
AgentReport: TypeAlias = Loaded | LoadRefused | Framed | Called | Trapped
ShellEvent: TypeAlias = (
    AgentOpened | AgentChanged | AgentClosed | Raised | AllTold | AgentTroubled | Told | Sounded | Understood | Writing
    | ApprovalAsked | ApprovalEnded | PageShown | PageClosed | Preferences | Perform | Copied
)  # fmt: skip
PageEvent: TypeAlias = Clicked | Changed | Submitted | Acted


class PageUsed(Message):
    kind: Literal["page-used"] = "page-used"
    name: Annotated[str, Field(max_length=200)]
    event: Annotated[PageEvent, Field(discriminator="kind")]


ShellRequest: TypeAlias = (
    Typed | Said | CloseAgent | CancelWriting | Approved | Revoke | ShowPage | ClosePage | PageUsed | Placed
    | Preferences | Copied | Measured
)  # fmt: skip
CaptureRequest: TypeAlias = Capture | Describe
ReaderEvent: TypeAlias = Spoken | Speaking
InitEvent: TypeAlias = BootStatus | Log
InitRequest: TypeAlias = FollowLog | PowerOff | Reboot
DeviceEvent: TypeAlias = DeviceAdded | DeviceRemoved | DeviceOpened | DeviceRefused | DeviceRevoked
DeviceRequest: TypeAlias = OpenDevice | CloseDevice | RevokeDevice
BrokerReport: TypeAlias = PowerButton | NeedsModule

_KIND = Field(discriminator="kind")

# `.validate_python(body)` raises ValidationError, a ValueError, for what is not in the vocabulary.
INIT_EVENT: TypeAdapter[InitEvent] = TypeAdapter(Annotated[InitEvent, _KIND])
INIT_REQUEST: TypeAdapter[InitRequest] = TypeAdapter(Annotated[InitRequest, _KIND])
DEVICE_EVENT: TypeAdapter[DeviceEvent] = TypeAdapter(Annotated[DeviceEvent, _KIND])
DEVICE_REQUEST: TypeAdapter[DeviceRequest] = TypeAdapter(Annotated[DeviceRequest, _KIND])
BROKER_REPORT: TypeAdapter[BrokerReport] = TypeAdapter(Annotated[BrokerReport, _KIND])
AGENT_EVENT: TypeAdapter[AgentEvent] = TypeAdapter(Annotated[AgentEvent, _KIND])
AGENT_REQUEST: TypeAdapter[AgentRequest] = TypeAdapter(Annotated[AgentRequest, _KIND])
AGENT_REPORT: TypeAdapter[AgentReport] = TypeAdapter(Annotated[AgentReport, _KIND])
ZYGOTE_REQUEST: TypeAdapter[ZygoteRequest] = TypeAdapter(Annotated[ZygoteRequest, _KIND])
ZYGOTE_REPLY: TypeAdapter[ZygoteReply] = TypeAdapter(Annotated[ZygoteReply, _KIND])
SHELL_EVENT: TypeAdapter[ShellEvent] = TypeAdapter(Annotated[ShellEvent, _KIND])
SHELL_REQUEST: TypeAdapter[ShellRequest] = TypeAdapter(Annotated[ShellRequest, _KIND])
READER_EVENT: TypeAdapter[ReaderEvent] = TypeAdapter(Annotated[ReaderEvent, _KIND])
CAPTURE_REQUEST: TypeAdapter[CaptureRequest] = TypeAdapter(Annotated[CaptureRequest, _KIND])
# One of them holds a secret.
MODEL_REQUEST: TypeAdapter[ModelRequest] = TypeAdapter(
    Annotated[ModelRequest, _KIND], config=ConfigDict(hide_input_in_errors=True)
)
MODEL_REPORT: TypeAdapter[ModelReport] = TypeAdapter(Annotated[ModelReport, _KIND])
EMBEDDING_REPORT: TypeAdapter[EmbeddingReport] = TypeAdapter(Annotated[EmbeddingReport, _KIND])
