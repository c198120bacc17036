"""Check-ins: how it is going, in two minutes."""

from bot.feature import Feature
from handlers import checkins

CHECKINS = Feature(name="checkins", register=checkins.register)
