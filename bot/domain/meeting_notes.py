"""What is written down after a meeting: a takeaway that both share, and a note of one's own."""

from enum import StrEnum

LONGEST_NOTE = 2500
"""Characters: both fields and what is shown beside them fit into one form."""


class NoteField(StrEnum):
    """The fields of the form. They stand in databases: what is renamed here is not found there."""

    TAKEAWAY = "takeaway"
    PRIVATE = "private"
