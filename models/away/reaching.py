"""Reaching a provider: from its name to a connection, over TLS or only nearby."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
from typing import TYPE_CHECKING, NamedTuple

from models.away.fault import Fault

if TYPE_CHECKING:
    from runtime.messages import UseProvider

CONNECT_SECONDS = 8.0
MOST_ADDRESSES = 4
_BUFFER = 64 * 1024


class Line(NamedTuple):
    """An open connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    def hang_up(self) -> None:
        """At once: what the other end still wants to say is not heard."""
        self.writer.transport.abort()


async def reach(provider: UseProvider) -> Line:
    """Raises Fault, with nothing sent."""
    trouble: Fault | None = None
    for address in (await _addresses(provider))[:MOST_ADDRESSES]:
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                return await _connected(provider, address)
        except TimeoutError:
            trouble = Fault(f"doesn't answer at {provider.host}", again=True)
        except ssl.SSLCertVerificationError as error:
            raise Fault(f"can't show that it is {provider.host} ({error.verify_message}); nothing was sent") from error
        except ssl.SSLError as error:
            raise Fault(f"doesn't speak TLS at {provider.host}, port {provider.port}; nothing was sent") from error
        except OSError as error:
            trouble = Fault(f"can't be reached at {provider.host}, port {provider.port}{_why(error)}", again=True)
    raise trouble or Fault(f"has no address at {provider.host}")


async def _addresses(provider: UseProvider) -> list[str]:
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(CONNECT_SECONDS):
            found = await loop.getaddrinfo(provider.host, provider.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError, TimeoutError) as error:
        raise Fault(f"can't be found: nobody here knows the name {provider.host}", again=True) from error
    addresses = list(dict.fromkeys(str(place[0]) for *_, place in found))
    # After the name was looked up: whatever it leads to, nothing goes far away in the clear.
    near = [address for address in addresses if provider.secure or is_near(address)]
    if addresses and not near:
        raise Fault(
            f"is asked without encryption, and {provider.host} isn't nearby: what is sent could be read on the way. "
            "Add it again with https",
            blames=False,
        )
    return near


async def _connected(provider: UseProvider, address: str) -> Line:
    if provider.secure:
        # Asked anew each time: a certificate authority that isn't trusted any more isn't from then on.
        context = ssl.create_default_context()
        opened = asyncio.open_connection(
            address, provider.port, ssl=context, server_hostname=provider.host, limit=_BUFFER
        )
    else:
        opened = asyncio.open_connection(address, provider.port, limit=_BUFFER)
    return Line(*await opened)


def is_near(address: str) -> bool:
    """On the same machine, or in a network that isn't routed on the internet."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address) and found.ipv4_mapped:
        found = found.ipv4_mapped
    return found.is_private and not (found.is_unspecified or found.is_multicast)


def _why(error: OSError) -> str:
    return f" ({error.strerror.lower()})" if error.strerror and error.errno and error.errno > 0 else ""
