"""One's own data: a copy to take away, and deleting it."""

from bot.feature import Feature
from handlers import my_data

MY_DATA = Feature(name="my_data", register=my_data.register)
