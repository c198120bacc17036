"""States: what somebody takes along to Slack and brings back, so that they come back themselves, once, and soon.

A state is signed, and so nothing has to be written down about whoever sets out. The key comes from the client secret,
which all replicas share.
"""

import hmac
import secrets
from datetime import UTC, datetime, timedelta

LIFE = timedelta(minutes=10)  # as long as Slack's own code lives
_LABEL = b"rapport: states of installations"  # so that the key is good for nothing else
_LONGEST = 200  # characters; one of ours has fewer


class States:
    def __init__(self, secret: str) -> None:
        self._key = hmac.digest(secret.encode(), _LABEL, "sha256")

    def issue(self, browser: str, *, now: datetime) -> str:
        """A state that is good for `LIFE`, and brought back by this browser alone."""
        said = f"{int((now + LIFE).timestamp())}.{secrets.token_urlsafe(16)}"
        return f"{said}.{self._sign(said, browser)}"

    def good_until(self, state: str, browser: str, *, now: datetime) -> datetime | None:
        """Until when it could have been used; None when it is not ours, not this browser's, or too old."""
        said, _, signature = state.rpartition(".")
        if not browser or not state.isascii() or len(state) > _LONGEST:
            return None
        if not hmac.compare_digest(signature, self._sign(said, browser)):
            return None
        until = datetime.fromtimestamp(int(said.partition(".")[0]), UTC)
        return until if now < until else None

    def _sign(self, said: str, browser: str) -> str:
        return hmac.digest(self._key, f"{said}.{browser}".encode(), "sha256").hex()
