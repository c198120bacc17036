"""One's own data: a copy to take away, and deleting what one wrote."""

from bot.feature import Feature
from handlers import my_data

MY_DATA = Feature(
    name="my_data",
    register=my_data.register,
    commands={
        "/mentorship export": "a copy of everything that is kept about you",
        "/mentorship delete": "delete all that you wrote, for good",
    },
    answers={"export": my_data.export, "delete": my_data.ask},
)
