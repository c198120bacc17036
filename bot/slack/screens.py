"""What somebody who is acting is shown: every listener may ask for it by name."""

import secrets
from dataclasses import dataclass
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.views.forms import Form


@dataclass(frozen=True, slots=True)
class Screen:
    """Where a modal can be shown in answer to what somebody just did."""

    client: AsyncWebClient
    body: dict[str, Any]

    async def show(self, view: dict[str, Any]) -> None:
        """Show a modal: on top of the one that the press came from, else a new one."""
        current = self._current
        if current is None:
            await self.client.views_open(trigger_id=self.body["trigger_id"], view=view)
        elif current.get("previous_view_id") and current.get("root_view_id") != current.get("previous_view_id"):
            await self.replace(view)  # the third modal: no fourth fits on top
        else:
            await self.client.views_push(trigger_id=self.body["trigger_id"], view=view)

    async def replace(self, view: dict[str, Any]) -> None:
        """Show a modal in the place of the one that the press came from, or a new one if it came from elsewhere."""
        current = self._current
        if current is None:
            await self.client.views_open(trigger_id=self.body["trigger_id"], view=view)
        else:
            # Without the hash: a second press on the same button would be refused instead of doing no harm.
            await self.client.views_update(view_id=current["id"], view=view)

    async def refresh(self, view: dict[str, Any]) -> None:
        """Show the list that the press came from as it is now; what has been shown on top of it stays there."""
        if self._current is not None:
            await self.client.views_update(view_id=self._current["id"], view=view)

    async def refresh_below(self, view: dict[str, Any]) -> None:
        """Show the list from which a form was opened as it is now, once the form has been sent and closed."""
        current = self._current
        if current and current.get("previous_view_id"):
            await self.client.views_update(view_id=current["previous_view_id"], view=view)

    def page_of(self, name: str) -> int | None:
        """Which page the press came from, if that was the list of this name."""
        current = self._current
        if current is None or current.get("callback_id") != name:
            return None
        return Form(current).number("page")

    def shows(self, name: str) -> bool:
        """Whether the press came from the modal of this name."""
        return self._current is not None and self._current.get("callback_id") == name

    @property
    def _current(self) -> dict[str, Any] | None:
        view = self.body.get("view") or {}
        return view if view.get("type") == "modal" else None


def new_form_id() -> str:
    """Goes into a form when it is opened and into the row that it makes, so that sending it twice counts once."""
    return secrets.token_hex(16)
