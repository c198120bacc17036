"""The bot with one thing changed: it does not look for what may have arrived. The count has to notice.

`python -m tests.faults.resending run`
"""

import sys

from slack_sdk.web.async_client import AsyncWebClient

from bot.__main__ import main
from bot.outbox import sending


async def nothing_there(slack: AsyncWebClient, channel: str, token: str, *, oldest: float) -> None:
    """Instead of a look."""


if __name__ == "__main__":
    sending.find_posted = nothing_there
    sys.exit(main())
