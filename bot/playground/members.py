"""The people of a pretend workspace, as Slack describes them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class Member:
    """Somebody in the workspace; `team_id` differs from the workspace's for people from another company."""

    id: str
    handle: str
    real_name: str
    team_id: str
    tz: str = "Europe/London"
    title: str = ""
    locale: str = "en-US"
    is_admin: bool = False
    is_owner: bool = False
    is_bot: bool = False
    deleted: bool = False
    is_restricted: bool = False
    is_ultra_restricted: bool = False
    is_stranger: bool = False

    def tz_offset(self, at: datetime) -> int:
        """Seconds east of UTC at that moment; it changes with daylight saving."""
        offset = at.astimezone(ZoneInfo(self.tz)).utcoffset()
        return int(offset.total_seconds()) if offset else 0

    def to_user(self, at: datetime, home_team: str, *, include_locale: bool = False) -> dict[str, Any]:
        """The user object of users.info, users.list and the user events."""
        user: dict[str, Any] = {
            "id": self.id,
            "team_id": self.team_id,
            "name": self.handle,
            "real_name": self.real_name,
            "deleted": self.deleted,
            "profile": {
                "real_name": self.real_name,
                "display_name": "",  # nobody here chose one, so people see the real name, as the page does
                "title": self.title,
                "team": self.team_id,
            },
            "is_bot": self.is_bot,
            "updated": int(at.timestamp()),
        }
        if not self.deleted:  # Slack leaves these out for people who were deactivated
            user |= {
                "tz": self.tz,
                "tz_label": at.astimezone(ZoneInfo(self.tz)).tzname(),
                "tz_offset": self.tz_offset(at),
                "is_admin": self.is_admin or self.is_owner,
                "is_owner": self.is_owner,
                "is_primary_owner": False,
                "is_restricted": self.is_restricted or self.is_ultra_restricted,
                "is_ultra_restricted": self.is_ultra_restricted,
                "is_app_user": False,
            }
        if self.team_id != home_team:
            user["is_stranger"] = self.is_stranger
            if not self.deleted:
                del user["deleted"]  # may be missing for people of other companies
        elif include_locale and not self.deleted:
            user["locale"] = self.locale
        return user
