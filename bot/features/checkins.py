"""Check-ins: how it is going, in two minutes."""

from bot.feature import Feature, Place
from handlers import checkins

CHECKINS = Feature(
    name="checkins",
    register=checkins.register,
    place=Place(privacy=1),
    commands={"/checkin": "two minutes on how it is going; what you write is private unless you share it"},
    privacy=(
        "*Your answers* – only you, or you and your partner: you choose before you send them.",
        "*The word for how it is going, and what you write just for yourself* – only you.",
        "*Whether what you said is next has happened* – only you, until you tell your partner: then they read what you "
        "had said, too.",
        "*What you type and have not sent* – only you. It comes back when you open the form again.",
    ),
)
