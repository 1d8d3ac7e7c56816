"""The service at away.sock: that of models.sock, and it may be told whom there is to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.service import Service
from runtime.messages import UseProvider

if TYPE_CHECKING:
    from models.away.gateway import Gateway
    from runtime import wire
    from runtime.messages import ModelRequest


class AwayService(Service):
    providers: Gateway

    def take_other(self, client: wire.Channel, request: ModelRequest) -> None:
        match request:
            case UseProvider():
                self.providers.use(request)
            case _:
                super().take_other(client, request)
