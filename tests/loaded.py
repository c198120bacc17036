"""Programs of ours as processes that need not load anything: each is a fork of one that has loaded all and waits.

Loading is most of what a program does when it starts, and tests start dozens. What each does then is the same.
"""

import gc
import importlib
import multiprocessing
import os
import sys
from io import TextIOWrapper
from multiprocessing.context import ForkServerProcess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
KEPT = ("PATH", "HOME", "LANG", "SYSTEMROOT", "VIRTUAL_ENV")
_forks = multiprocessing.get_context("forkserver")
_forks.set_forkserver_preload(
    [__name__, "bot.__main__", "bot.playground.server", "sqlalchemy.dialects.postgresql.psycopg"]
)


def start(
    module: str, *arguments: str, folder: Path, said: Path, env: dict[str, str], by: tuple[str, ...] = ()
) -> ForkServerProcess:
    """`python -m module`, in which `main` is called; `by` is a command line that loads all by itself, as for people.

    It says everything to a file: a full pipe would stop it.
    """
    said.write_bytes(b"")
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    process = _forks.Process(target=_become, args=(module, arguments, folder, said, kept | env, by), daemon=True)
    process.start()
    return process


def _become(
    module: str, arguments: tuple[str, ...], folder: Path, said: Path, env: dict[str, str], by: tuple[str, ...]
) -> None:
    file = os.open(said, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        assert isinstance(stream, TextIOWrapper)
        os.dup2(file, stream.fileno())
        stream.reconfigure(write_through=True)
    os.chdir(folder)
    if by:
        os.execvpe(by[0], by, {"PYTHONPATH": str(ROOT), **env})
    gc.enable()  # the bot lets it rest while it is loaded
    os.environ.clear()
    os.environ.update(env)
    sys.argv = [module, *arguments]
    sys.exit(importlib.import_module(f"{module}.__main__" if module == "bot" else module).main())
