"""How sure somebody is of their goals: answering, sealed; letting it pass; reading both once it has opened."""

from slack_bolt.async_app import AsyncApp

from bot.actions import confidences as actions
from bot.slack.sides import SealedForm
from bot.views import confidences as views
from storage.confidences import OpenedConfidence, OwnConfidence

FORM: SealedForm[OwnConfidence, OpenedConfidence] = SealedForm(
    actions.ASKING,
    read_id=views.read_id,
    read=views.read,
    require_whole=views.require_whole,
    given_back=lambda mine, _sent, refusal: views.refused(mine, refusal),
    show=lambda services, seen: views.show(seen, now=services.clock()),
    deleted=lambda services, mine: views.deleted(mine, now=services.clock()),
)


def register(app: AsyncApp) -> None:
    for action_id in (views.OPEN, *views.OPEN_STAGE.values()):
        app.action(action_id)(FORM.open)
    app.view(views.FORM)(FORM.seal)
    app.action(views.CHANGE)(FORM.change)
    app.action(views.DISCARD)(FORM.discard)
    app.action(views.PASS)(FORM.let_pass)
    app.action(views.UNDO)(FORM.undo)
