"""Why a database refuses: the driver's own code, which tells an operator what to mend and nobody anything private."""

import errno

_BY_WORDS = (  # what PostgreSQL says before it lets anybody in: the driver gives no code there
    ("password authentication failed", "28P01"),
    ("no password supplied", "28P01"),
    ("no pg_hba.conf entry", "28000"),
    ("too many connections", "53300"),
    ("too many clients", "53300"),
    ("remaining connection slots", "53300"),
    ("is starting up", "57P03"),
    ("is shutting down", "57P03"),
    ("connection refused", "ECONNREFUSED"),
    ("failed to resolve host", "EAI_NONAME"),
    ("could not translate host name", "EAI_NONAME"),
    ("timeout expired", "ETIMEDOUT"),
    ("no such file or directory", "ENOENT"),
    ("server closed the connection", "08006"),
    ("connection is lost", "08006"),
)
MEANS = {
    "SQLITE_FULL": "the disk is full",
    "SQLITE_NOTADB": "the file is no database",
    "SQLITE_CORRUPT": "the file is damaged; restore a backup",
    "SQLITE_READONLY": "the file or its folder may not be written to",
    "SQLITE_CANTOPEN": "the file cannot be opened; look at its folder and who may read it",
    "SQLITE_PERM": "who runs this may not use the file",
    "SQLITE_BUSY": "another program keeps the file locked",
    "SQLITE_IOERR": "the disk fails, or is full",
    "SQLITE_ERROR": "a table or column is missing: was the file made by Rapport, and is it migrated?",
    "28P01": "the password is wrong",
    "28000": "the user may not log in from here",
    "3D000": "there is no such database",
    "42501": "the user lacks a right",
    "53100": "the server's disk is full",
    "53300": "the server has no connection left",
    "25006": "the server takes no writes: it is a standby, or set to read only",
    "42P01": "a table is missing: is the database migrated?",
    "57P01": "the server was stopped",
    "57P03": "the server is starting or stopping",
    "08006": "the connection was lost",
    "ECONNREFUSED": "no server listens there",
    "EAI_NONAME": "there is no such host",
    "ETIMEDOUT": "the server does not answer",
    "ENOENT": "there is no server's socket at that place",
}

_FULL = ("SQLITE_FULL", "53100")
_WRONG_STATEMENT = ("SQLITE_ERROR", "42P01", "42501")  # or a database that is not ours; the machine is well


def reason(error: BaseException) -> str | None:
    """`SQLITE_FULL`, `28P01`, `ECONNREFUSED`; None for what is no trouble of a database or of the machine.

    The driver's message is looked at for what has no code, and never handed on: it may quote somebody's words.
    """
    original = getattr(error, "orig", None) or error
    if code := getattr(original, "sqlite_errorname", None) or getattr(original, "sqlstate", None):
        return str(code)
    if type(original).__module__.partition(".")[0] == "psycopg":
        said = str(original).casefold()
        if said.endswith("does not exist"):
            return "28000" if "role " in said else "3D000"
        return next((code for words, code in _BY_WORDS if words in said), None)
    if isinstance(original, OSError) and original.errno and type(original).__module__ == "builtins":  # not of Slack
        return errno.errorcode.get(original.errno)
    return None


def means(code: str | None) -> str | None:
    """The same in words, where there are some; SQLite's finer codes begin with a coarser one."""
    if code is None:
        return None
    coarse = "_".join(code.split("_")[:2]) if code.startswith("SQLITE_") else code
    return MEANS.get(code) or MEANS.get(coarse)


def is_sick(code: str) -> bool:
    """Whether it says that the database or its machine is in trouble, and not what was asked of it."""
    return means(code) is not None and code not in _WRONG_STATEMENT


def told(error: BaseException) -> str:
    """For a person: `SQLITE_FULL: the disk is full`; the error's kind where there is no code."""
    code = reason(error)
    words = means(code)
    return f"{code}: {words}" if words else code or type(error).__name__


def mend(error: BaseException) -> str:
    """For a person: what to look at first."""
    return "Make room on that disk." if reason(error) in _FULL else "Check DATABASE_URL and that it is reachable."
