"""Where a digest must not be posted, whoever has chosen it: among people who have no part in the program."""

from enum import StrEnum


class Unfit(StrEnum):
    """Why a conversation is no place for a digest. They stand in databases, as the reasons of deliveries."""

    DIRECT = "direct_message"
    SHARED = "shared_with_another_company"
    ARCHIVED = "archived"
    NOT_SEEN = "not_seen"  # there is none, or it is private and the bot is not in it
    NOT_LOOKED_AT = "not_looked_at"  # Slack does not let the bot look, so nobody can tell who reads along
