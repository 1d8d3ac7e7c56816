import pytest

from qemu.monitor import MonitorError, parse


def test_the_four_kinds_of_message_are_known() -> None:
    assert parse(b'{"QMP": {"version": {}, "capabilities": []}}\r\n')["QMP"]["capabilities"] == []
    assert parse(b'{"return": {"running": true}}')["return"] == {"running": True}
    assert parse(b'{"error": {"class": "GenericError", "desc": "no"}}')["error"]["desc"] == "no"
    assert parse(b'{"event": "POWERDOWN", "timestamp": {}}')["event"] == "POWERDOWN"


@pytest.mark.parametrize("line", [b"[]", b'{"hello": 1}', b'"QMP"'])
def test_anything_else_is_refused(line: bytes) -> None:
    with pytest.raises(MonitorError, match="not a QMP message"):
        parse(line)
