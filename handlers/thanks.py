"""A few words for each other in the last weeks of a pair: writing them, sealed, and reading both."""

from slack_bolt.async_app import AsyncApp

from bot.actions import closings as actions
from bot.slack.sides import SealedForm
from bot.views import thanks as views
from storage.closings import OpenedThanks, OwnThanks

FORM: SealedForm[OwnThanks, OpenedThanks] = SealedForm(
    actions.WRITING,
    read_id=views.read_id,
    read=views.read,
    require_whole=views.require_whole,
    given_back=views.given_back,
    show=lambda services, seen: views.show(seen, now=services.clock()),
    deleted=lambda services, mine: views.deleted(mine, now=services.clock()),
)


def register(app: AsyncApp) -> None:
    app.action(views.OPEN)(FORM.open)
    app.action(views.DRAFT)(FORM.keep_typing)
    app.view_closed(views.FORM)(FORM.keep_closed)
    app.view(views.FORM)(FORM.seal)
    app.action(views.CHANGE)(FORM.change)
    app.action(views.DISCARD)(FORM.discard)
    app.action(views.PASS)(FORM.let_pass)
    app.action(views.UNDO)(FORM.undo)
