"""Rapport, a Slack bot for mentorship pairs: the Python that it needs, its version, and where its manifest is."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older one comes as far as here, and is told
    sys.exit("Rapport needs Python 3.11 or newer, and this is " + sys.version.split()[0] + ".")

from pathlib import Path

__version__ = "1.0.0"

_PACKAGED = Path(__file__).resolve().parent / "manifest.yml"  # only in a wheel: the repository has it at the top
MANIFEST = _PACKAGED if _PACKAGED.exists() else _PACKAGED.parents[1] / "manifest.yml"
