"""What comes by Socket Mode and makes no sense: left alone, and said without any of its words."""

from typing import Any

from slack_sdk.socket_mode.request import SocketModeRequest
from structlog.testing import capture_logs

from bot.slack.socket import Socket
from tests.conftest import House

SECRET = "nobody but me reads this"
DEEP: dict[str, Any] = {}
for _ in range(50_000):
    DEEP = {"event": DEEP}
NONSENSE: list[Any] = [
    {"team": 5, "text": SECRET},
    {"team": True},
    {"team": 5.5},
    {"enterprise": 3},
    {"authorizations": 7},
    {"authorizations": [SECRET]},
    {"authorizations": [None]},
    {"authorizations": {"a": 1}},
    {"authorizations": [5]},
    {"authorizations": [[]]},
    {"enterprise": 1.5},
    DEEP,
]


async def test_a_payload_that_cannot_be_read_is_a_line_in_the_log_and_no_more(house: House) -> None:
    socket = Socket(house.app.bolt, "xapp-1", house.app.services.slack)
    with capture_logs() as entries:
        for payload in NONSENSE:
            asked = SocketModeRequest(type="interactive", envelope_id="1", payload=payload)
            await socket.handle(socket.client, asked)
    await socket.close_async()

    (entry,) = entries
    assert entry["event"] == "payload cannot be read" and entry["where"]
    assert SECRET not in str(entries)
    assert await socket.drain(within=0)
