"""Check-ins: how it is going, in two minutes."""

from bot.feature import Feature, Place
from handlers import checkins

CHECKINS = Feature(
    name="checkins",
    register=checkins.register,
    place=Place(privacy=1),
    commands={"/checkin": "two minutes on how it is going; each answer is private unless you share it"},
    privacy=(
        "*Your answers* – only you, or you and your partner: you choose for each answer before you send it.",
        "*The word for how it is going* – only you.",
    ),
)
