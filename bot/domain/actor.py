"""Who is acting, and what they may coordinate."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Actor:
    """The person whose command, press or form this is, as Slack vouches for them."""

    team_id: str
    user_id: str


@dataclass(frozen=True, slots=True)
class Scope:
    """What somebody may coordinate: `coordinator` is None for every program of the workspace."""

    coordinator: str | None
