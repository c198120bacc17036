"""Feedback for each other: sealed until both have written, then open for both at once."""

from slack_bolt.async_app import AsyncApp

from bot.feature import Feature
from handlers import feedback, feedback_opened


def _register(app: AsyncApp) -> None:
    feedback.register(app)
    feedback_opened.register(app)


FEEDBACK = Feature(name="feedback", register=_register)
