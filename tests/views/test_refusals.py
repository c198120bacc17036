"""Whatever is refused, there are words for it."""

import importlib
import pkgutil
from collections.abc import Iterator

import bot
import handlers
import storage
from bot.actions.pairs import RhythmGone
from bot.errors import Refusal
from bot.views import refusals
from bot.views.refusals import WORDS


def every_refusal(above: type[Refusal] = Refusal) -> Iterator[type[Refusal]]:
    for each in above.__subclasses__():
        yield each
        yield from every_refusal(each)


def test_there_are_words_for_every_refusal_in_the_house_and_for_no_other() -> None:
    for root in (bot, handlers, storage):
        for module in pkgutil.walk_packages(root.__path__, f"{root.__name__}."):
            if not module.name.startswith("storage.migrations") and not module.name.endswith("__main__"):
                importlib.import_module(module.name)

    assert set(WORDS) == set(every_refusal())
    assert all((words[0].isupper() or words[0] == "{") and words.endswith((".", "?")) for words in WORDS.values())


def test_what_a_refusal_holds_is_named_in_its_words() -> None:
    gone = refusals.words(RhythmGone("{weekly}"))
    assert gone == (
        "The rhythm of this program, {weekly}, is not there any more. Choose another in the program's settings, or ask "
        "whoever runs Rapport to put it back."
    )
