import socket
import threading
from pathlib import Path

import pytest

from qemu.monitor import Monitor, MonitorError, parse


def test_the_four_kinds_of_message_are_known() -> None:
    assert parse(b'{"QMP": {"version": {}, "capabilities": []}}\r\n')["QMP"]["capabilities"] == []
    assert parse(b'{"return": {"running": true}}')["return"] == {"running": True}
    assert parse(b'{"error": {"class": "GenericError", "desc": "no"}}')["error"]["desc"] == "no"
    assert parse(b'{"event": "POWERDOWN", "timestamp": {}}')["event"] == "POWERDOWN"


@pytest.mark.parametrize("line", [b"[]", b'{"hello": 1}', b'"QMP"'])
def test_anything_else_is_refused(line: bytes) -> None:
    with pytest.raises(MonitorError, match="not a QMP message"):
        parse(line)


def test_one_that_is_gone_before_it_said_anything_leaves_nothing_open(tmp_path: Path) -> None:
    path = tmp_path / "monitor"
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(path))
        listening.listen()

        def hang_up() -> None:
            listening.accept()[0].close()

        hanging_up = threading.Thread(target=hang_up)
        hanging_up.start()
        with pytest.raises(MonitorError, match="QEMU is gone"):
            Monitor(path, 5, lambda: None)
        hanging_up.join()
