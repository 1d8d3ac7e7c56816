"""A relay: what QEMU hands it for a guest's connection goes to a port of loopback, and back. `relay.py PORT`."""

import os
import socket
import sys
import threading

_MOST = 65536


def main(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port)) as server:
        threading.Thread(target=_to_server, args=(server,), daemon=True).start()
        while data := server.recv(_MOST):
            os.write(1, data)


def _to_server(server: socket.socket) -> None:
    while data := os.read(0, _MOST):
        server.sendall(data)
    server.shutdown(socket.SHUT_WR)


if __name__ == "__main__":
    main(int(sys.argv[1]))
