"""What to say of a database whose schema is not this version's."""

from storage.migrate import Behind, NewerDatabase


def newer(error: NewerDatabase) -> str:
    return (
        f"The database is at revision {error.revision}, which this version of Rapport does not know: a newer version "
        "has used it. Nothing was changed. Run that newer version, or restore the backup from before the update."
    )


def behind(found: Behind) -> str:
    at = found.revision or "nothing yet"
    return f"The schema is at {at}, this version needs {found.head}: run `python -m bot migrate`."
