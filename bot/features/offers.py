"""What is offered to somebody who types in a form."""

from bot.feature import Feature
from handlers import offers

OFFERS = Feature(name="offers", register=offers.register)
