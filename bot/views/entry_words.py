"""The plain word for each kind of entry."""

from bot.domain.entries import EntryKind

KINDS = {EntryKind.CHECKIN: "check-in", EntryKind.REFLECTION: "reflection"}


def kind(value: EntryKind) -> str:
    """Of an entry or a prompt."""
    return KINDS.get(value, "entry")
