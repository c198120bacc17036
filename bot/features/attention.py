"""Pairs that may need a hand."""

from bot.feature import Feature, Place
from handlers import attention

ATTENTION = Feature(
    name="attention",
    register=attention.register,
    place=Place(privacy=4),
    privacy=(
        "*That your pair may need a hand* – coordinators see, once a week: for how long nobody has answered or no "
        "meeting was noted, a long pause, an account that is deactivated or cannot be written to. Answering, letting a "
        "question pass and reading are signs of life. Coordinators never see which of the two is silent, nor when you "
        "work or are away, nor any of this about a pair that they are in themselves.",
    ),
)
