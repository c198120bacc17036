"""The privacy page."""

from bot.feature import Feature, Place
from handlers import privacy

PRIVACY = Feature(
    name="privacy",
    register=privacy.register,
    place=Place(privacy=6),
    commands={"/mentorship privacy": "what is kept, who can see it, and who has"},
    answers={"privacy": privacy.answer},
    privacy=("*Your words* are not in the log, not in any digest, and not in any direct message.",),
)
