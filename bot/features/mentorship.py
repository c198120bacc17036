"""`/mentorship`: help, and what the other features answer there."""

from bot.feature import Feature
from handlers import mentorship

MENTORSHIP = Feature(
    name="mentorship",
    register=mentorship.register,
    commands={"/mentorship help": "this list"},
)
