"""`migrate`, killed as it is about to send its nth statement, or to commit; n is its last argument."""

import os
import signal
import sys

from sqlalchemy import Engine, event

from bot import __main__ as bot

AT_COMMIT = 0


def main() -> int:
    last, sent = int(sys.argv.pop()), 0

    def die(*_: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def count(*_: object) -> None:
        nonlocal sent
        sent += 1
        if sent == last:
            die()

    event.listen(Engine, "before_cursor_execute", count)
    if last == AT_COMMIT:
        event.listen(Engine, "commit", die)
    return bot.main()
