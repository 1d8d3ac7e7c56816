"""The messages: every object that crosses a process boundary, typed."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, JsonValue, TypeAdapter


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


class Ended(Message):
    """What ended a process; 0 where it ended by itself."""

    kind: Literal["ended"] = "ended"
    signal: int


ZygoteRequest: TypeAlias = SpawnAgent | AskEnd
ZygoteReply: TypeAlias = Spawned | Ended
AgentRequest: TypeAlias = LoadAgent | RunFrame | GoLive | Answer
AgentReport: TypeAlias = Loaded | LoadRefused | Framed | Called | Trapped
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
