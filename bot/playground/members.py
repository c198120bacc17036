"""The people of a pretend workspace, as Slack describes them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class Member:
    """Somebody in the workspace; `team_id` differs from the workspace's for people from another company.

    So it does for a colleague in an Enterprise Grid who has come from another workspace: `teams` are all of theirs.
    """

    id: str
    handle: str
    real_name: str
    team_id: str
    tz: str = "Europe/London"  # Slack may tell an empty one, or one that the bot does not know
    title: str = ""
    locale: str = "en-US"
    is_admin: bool = False
    is_owner: bool = False
    is_primary_owner: bool = False  # who is an owner, too
    is_bot: bool = False
    deleted: bool = False
    is_restricted: bool = False
    is_ultra_restricted: bool = False
    is_stranger: bool = False
    display_name: str = ""  # when they chose none, people see the real name, as the page does
    email: str = ""
    teams: tuple[str, ...] = ()
    status_text: str = ""
    status_emoji: str = ""  # with its colons
    status_expiration: int = 0  # Unix seconds; 0 for one that does not expire
    updated: int = 0  # Unix seconds
    leaves_out: tuple[str, ...] = ()  # what Slack does not tell about them, by its field

    @property
    def shown_name(self) -> str:
        return self.display_name or self.real_name

    @property
    def zone(self) -> ZoneInfo:
        """UTC for a zone that nobody knows."""
        try:
            return ZoneInfo(self.tz or "UTC")
        except (LookupError, ValueError, TypeError, OSError):
            return ZoneInfo("UTC")

    def tz_offset(self, at: datetime) -> int:
        """Seconds east of UTC at that moment; it changes with daylight saving."""
        offset = at.astimezone(self.zone).utcoffset()
        return int(offset.total_seconds()) if offset else 0

    def to_user(
        self, at: datetime, home_team: str, *, include_locale: bool = False, include_email: bool = False
    ) -> dict[str, Any]:
        """The user object of users.info, users.list and the user events."""
        user: dict[str, Any] = {
            "id": self.id,
            "team_id": self.team_id,
            "name": self.handle,
            "real_name": self.real_name,
            "deleted": self.deleted,
            "profile": {
                "real_name": self.real_name,
                "real_name_normalized": self.real_name,
                "display_name": self.display_name,
                "display_name_normalized": self.display_name,
                "title": self.title,
                "status_text": self.status_text,
                "status_emoji": self.status_emoji,
                "status_expiration": self.status_expiration,
                "team": self.team_id,
            },
            "is_bot": self.is_bot,
            "updated": self.updated or int(at.timestamp()),
        }
        if include_email and self.email:
            user["profile"]["email"] = self.email
        if self.teams:
            user["enterprise_user"] = {
                "id": self.id,
                "enterprise_id": "E0GRID",
                "enterprise_name": "Grid",
                "is_admin": False,
                "is_owner": False,
                "teams": list(self.teams),
            }
        if not self.deleted:  # Slack leaves these out for people who were deactivated
            user |= {
                "tz": self.tz,
                "tz_label": at.astimezone(self.zone).tzname(),
                "tz_offset": self.tz_offset(at),
                "is_admin": self.is_admin or self.is_owner,
                "is_owner": self.is_owner,
                "is_primary_owner": self.is_primary_owner,
                "is_restricted": self.is_restricted or self.is_ultra_restricted,
                "is_ultra_restricted": self.is_ultra_restricted,
                "is_app_user": False,
            }
        if home_team not in (self.team_id, *self.teams):
            user["is_stranger"] = self.is_stranger
            if not self.deleted:
                del user["deleted"]  # may be missing for people of other companies
        elif include_locale and not self.deleted:
            user["locale"] = self.locale
        return {key: value for key, value in user.items() if key not in self.leaves_out}
