"""Promises: the button that makes one from what somebody reads."""

from bot.domain.promises import PromiseSource
from bot.views.blocks import Block, button

MAKE_FROM = "promises.make_from"


def promise_button(source: PromiseSource, subject_id: int, label: str = "Make it a promise") -> Block:
    """Opens the form with the words that there are already."""
    return button(label, MAKE_FROM, value=f"{source}:{subject_id}")
