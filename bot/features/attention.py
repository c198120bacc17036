"""Pairs that may need a hand."""

from bot.feature import Feature, Place
from handlers import attention

ATTENTION = Feature(
    name="attention",
    register=attention.register,
    place=Place(privacy=4),
    privacy=(
        "*That your pair may need a hand* – coordinators see, once a week: a long pause, an account that is "
        "deactivated or cannot be written to, and quiet of which both of you have heard a week before, without saying "
        "anything. Whatever you press is a sign of life. Coordinators never see which of the two is silent, nor when "
        "you work or are away, nor any of this about a pair that they are in themselves.",
    ),
)
