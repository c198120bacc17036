"""Who is acting."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Actor:
    """The person whose command, press or form this is, as Slack vouches for them."""

    team_id: str
    user_id: str
