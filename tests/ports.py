"""Ports for what has to know its own before it listens."""

import atexit
import socket

_held: list[socket.socket] = []


def free_port() -> int:
    """One on which nobody listens, and which nobody else is given until the tests end; who is told of it may listen."""
    holder = socket.socket()
    holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # else even they could not
    holder.bind(("127.0.0.1", 0))
    _held.append(holder)
    return int(holder.getsockname()[1])


@atexit.register
def _let_go() -> None:
    for holder in _held:
        holder.close()
