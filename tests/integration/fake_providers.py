"""Fake providers: servers on loopback that say what a provider would say, or what a broken one might."""

from __future__ import annotations

import datetime as dt
import ipaddress
import json
import socket
import ssl
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from runtime.wire import JSON

STREAM = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"


class Asked(NamedTuple):
    """A request as it arrived."""

    line: str
    headers: dict[str, str]
    body: dict[str, JSON]


class Caller:
    """Who is connected, as a script sees them."""

    def __init__(self, connection: socket.socket, asked: Asked) -> None:
        self._connection, self.asked = connection, asked

    def send(self, data: bytes) -> None:
        self._connection.sendall(data)

    def event(self, **body: JSON) -> None:
        self.send(b"data: " + json.dumps(body).encode() + b"\n\n")

    def reset(self) -> None:
        """Ends with a reset instead of an end."""
        linger = (1).to_bytes(4, "little") + bytes(4)
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)

    def gone(self, within: float = 10.0) -> float:
        """The moment in which the caller hung up."""
        self._connection.settimeout(within)
        with suppress(ConnectionError, ssl.SSLError):
            while self._connection.recv(4096):
                pass
        return time.monotonic()


class FakeServer:
    """Answers each request with the next script, the last one again and again."""

    def __init__(self, *scripts: Callable[[Caller], None], context: ssl.SSLContext | None = None) -> None:
        self.asked: list[Asked] = []
        self._scripts, self._context, self._count = scripts, context, 0
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._door.getsockname()[1]
        self._callers: list[socket.socket] = []
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        with suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        for caller in self._callers:
            with suppress(OSError):
                caller.shutdown(socket.SHUT_RDWR)

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._door.accept()
                self._callers.append(connection)
                script = self._scripts[min(self._count, len(self._scripts) - 1)]
                self._count += 1
                threading.Thread(target=self._talk, args=(connection, script), daemon=True).start()

    def _talk(self, connection: socket.socket, script: Callable[[Caller], None]) -> None:
        with suppress(OSError):
            if self._context:
                connection = self._context.wrap_socket(connection, server_side=True)
            with connection:
                asked = _read(connection)
                if not asked.line:
                    return
                self.asked.append(asked)
                script(Caller(connection, asked))


def _read(connection: socket.socket) -> Asked:
    with connection.makefile("rb") as file:
        line = file.readline().decode(errors="replace").strip()
        headers = {}
        while header := file.readline().decode(errors="replace").strip():
            name, _, value = header.partition(": ")
            headers[name.lower()] = value
        body = file.read(int(headers.get("content-length", 0)))
    return Asked(line, headers, json.loads(body) if body else {})


class FakeOpenAI:
    """Scripts of an OpenAI-compatible server."""

    @staticmethod
    def writes(
        answer: str, *, claims: int | None = None, every: int = 4, pause: float = 0.0
    ) -> Callable[[Caller], None]:
        def script(caller: Caller) -> None:
            caller.send(STREAM)
            caller.event(choices=[{"index": 0, "delta": {"role": "assistant"}, "finish_reason": None}])
            for at in range(0, len(answer), every):
                time.sleep(pause)
                caller.event(choices=[{"delta": {"content": answer[at : at + every]}, "finish_reason": None}])
            caller.event(choices=[{"delta": {}, "finish_reason": "stop"}])
            if claims is not None:
                caller.event(choices=[], usage={"prompt_tokens": 500, "completion_tokens": claims})
            caller.send(b"data: [DONE]\n\n")

        return script

    @staticmethod
    def says(text: str) -> bytes:
        return b"data: " + json.dumps({"choices": [{"delta": {"content": text}}]}).encode() + b"\n\n"


class FakeAnthropic:
    """Scripts of Anthropic's messages."""

    @staticmethod
    def writes(answer: str, *, stop: str = "end_turn") -> Callable[[Caller], None]:
        def script(caller: Caller) -> None:
            caller.send(STREAM)
            caller.send(b"event: message_start\n")
            caller.event(type="message_start", message={"id": "m", "usage": {"input_tokens": 321, "output_tokens": 1}})
            caller.event(type="content_block_start", index=0, content_block={"type": "text", "text": ""})
            caller.send(b'event: ping\ndata: {"type": "ping"}\n\n')
            for at in range(0, len(answer), 7):
                delta: dict[str, JSON] = {"type": "text_delta", "text": answer[at : at + 7]}
                caller.event(type="content_block_delta", index=0, delta=delta)
            caller.event(type="content_block_stop", index=0)
            caller.event(type="message_delta", delta={"stop_reason": stop}, usage={"output_tokens": len(answer) // 3})
            caller.event(type="message_stop")

        return script

    @staticmethod
    def fails(kind: str, message: str) -> Callable[[Caller], None]:
        def script(caller: Caller) -> None:
            caller.send(STREAM)
            caller.event(type="error", error={"type": kind, "message": message})

        return script


def answers(status: str, headers: Sequence[str] = (), body: bytes = b"") -> Callable[[Caller], None]:
    """One whole answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]

    def script(caller: Caller) -> None:
        caller.send("\r\n".join(lines).encode() + body)

    return script


class Authority:
    """A certificate authority of its own."""

    def __init__(self, folder: Path, name: str) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        self._folder = folder
        self.file = folder / f"{name}.pem"
        constraints = x509.BasicConstraints(ca=True, path_length=0)
        made = self._builder(self._name, self._key).add_extension(constraints, critical=True)
        usage = x509.KeyUsage(
            digital_signature=True, content_commitment=False, key_encipherment=False, data_encipherment=False,
            key_agreement=False, key_cert_sign=True, crl_sign=True, encipher_only=False, decipher_only=False,
        )  # fmt: skip
        certificate = made.add_extension(usage, critical=True).sign(self._key, hashes.SHA256())
        self.file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))

    def server(self, *names: str, days: int = 30) -> ssl.SSLContext:
        """What a server with these names shows."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, names[0])])
        alternatives = x509.SubjectAlternativeName([_general(name) for name in names])
        authority = x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key())
        made = self._builder(subject, key, days).add_extension(alternatives, critical=False)
        certificate = made.add_extension(authority, critical=False).sign(self._key, hashes.SHA256())
        path = self._folder / f"{names[0]}-{days}.pem"
        path.write_bytes(
            certificate.public_bytes(serialization.Encoding.PEM)
            + key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path)
        return context

    def _builder(self, subject: x509.Name, key: ec.EllipticCurvePrivateKey, days: int = 30) -> x509.CertificateBuilder:
        now = dt.datetime.now(dt.UTC)
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self._name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - dt.timedelta(days=60))
            .not_valid_after(now + dt.timedelta(days=days))
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        )


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)
