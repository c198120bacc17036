"""Goals that come from an agreement that both have signed."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.actions import goals as actions
from storage import pairs
from storage.tables import GoalVersion, Item, Pair
from tests.conftest import House, button_value, words
from tests.handlers.goal_steps import living, rows, set_goal, the_pair
from tests.handlers.test_my_data import copy_of, delete_all

SIGNED = {"goal_1": "Give a talk", "known_1": "It is on the web", "goal_2": "Write a book"}


def _take(session: Session, texts: dict[str, str], author_id: str | None, house: House) -> None:
    pair_id = session.scalar(select(Pair.id))
    assert pair_id
    pair = pairs.get(session, house.team_id, pair_id, member=house.person("ana").id)
    actions.take_from_agreement(session, pair, texts, author_id=author_id, now=house.clock())


async def sign(house: House, texts: dict[str, str], *, by: str | None = None) -> None:
    await house.app.services.db.write(_take, texts, by, house)


async def change(house: House, who: str, number: int, text: str) -> None:
    person = house.person(who)
    await person.types("/mentorship goals")
    await person.presses("Change", value=button_value(person.modal, f"Change goal {number}"))
    assert await person.submits({"text": text}) == {}
    await person.closes(everything=True)


async def drop(house: House, who: str, number: int) -> None:
    person = house.person(who)
    await person.types("/mentorship goals")
    await person.presses("More", value=button_value(person.modal, f"Everything about goal {number}"))
    await person.presses("Drop this goal")
    await person.closes(everything=True)


async def test_signed_goals_become_the_pairs_and_both_are_asked_how_sure_they_are_without_more_news(
    paired: House,
) -> None:
    await sign(paired, SIGNED)
    assert living(paired) == ["Give a talk", "Write a book"]
    assert [each.known for each in rows(paired, GoalVersion)] == ["It is on the web", None]
    assert the_pair(paired).confidence_at is not None
    assert not [each for each in rows(paired, Item) if each.kind == "goal_changed"], "both have signed"
    ana = paired.person("ana")
    await ana.types("/mentorship goals")
    await ana.presses("More", value=button_value(ana.modal, "Everything about goal 1"))
    assert "By both of you, in your agreement" in words(ana.modal)


async def test_taking_the_same_goals_again_changes_nothing(paired: House) -> None:
    for _ in range(3):
        await sign(paired, SIGNED)
    assert living(paired) == ["Give a talk", "Write a book"] and len(rows(paired, GoalVersion)) == 2


async def test_words_that_the_agreement_has_changed_change_the_goal_and_keep_its_history(paired: House) -> None:
    await sign(paired, SIGNED)
    await sign(paired, {**SIGNED, "goal_2": "Write two books"})
    assert living(paired) == ["Give a talk", "Write two books"]
    assert [(each.goal_id, each.text) for each in rows(paired, GoalVersion)] == [
        (1, "Give a talk"),
        (2, "Write a book"),
        (2, "Write two books"),
    ]


async def test_goals_that_change_their_places_in_the_agreement_stay_the_same_goals(paired: House) -> None:
    await sign(paired, SIGNED)
    moved = {"goal_1": "Write a book", "goal_2": "Give a talk", "known_2": "It is on the web"}
    await sign(paired, moved)
    assert len(rows(paired, GoalVersion)) == 2
    await sign(paired, {**moved, "goal_1": "Write two books"})
    assert living(paired) == ["Give a talk", "Write two books"]


async def test_what_the_two_have_changed_or_dropped_since_stays_so_when_the_agreement_has_not_touched_it(
    paired: House,
) -> None:
    await sign(paired, SIGNED)
    await change(paired, "ben", 1, "Give two talks")
    await drop(paired, "ana", 2)

    await sign(paired, SIGNED)
    assert living(paired) == ["Give two talks"]

    await sign(paired, {"goal_1": "Give three talks", "goal_2": "Write a book, after all"})
    assert living(paired) == ["Give three talks", "Write a book, after all"]


async def test_a_goal_that_is_no_longer_agreed_is_dropped_and_one_of_their_own_stays_while_there_is_room(
    paired: House,
) -> None:
    await set_goal(paired, "ana", "Ana's own")
    await set_goal(paired, "ben", "Ben's own")
    await sign(paired, {"goal_1": "Agreed"})
    assert living(paired) == ["Ana's own", "Ben's own", "Agreed"]
    await sign(paired, {"goal_1": "Agreed", "goal_2": "Ben's own", "goal_3": "And this"})
    assert sorted(living(paired)) == ["Agreed", "And this", "Ben's own"], "the oldest that nobody has signed gives way"
    await sign(paired, {"goal_1": "Agreed"})
    assert living(paired) == ["Agreed"]
    ben = paired.person("ben")
    await ben.types("/mentorship goals")
    await ben.presses("Dropped goals")
    assert "Ana's own" in words(ben.modal) and "And this" in words(ben.modal)


async def test_a_goal_of_their_own_that_they_sign_as_it_is_comes_from_the_agreement_from_then_on(paired: House) -> None:
    await set_goal(paired, "ana", "Ana's own")
    await sign(paired, {"goal_2": "Ana's own"})
    await change(paired, "ben", 1, "Ben's wording")
    await sign(paired, {"goal_2": "Ana's own"})
    assert living(paired) == ["Ben's wording"], "the agreement has not touched it"
    await sign(paired, {"goal_2": "Signed anew"})
    assert living(paired) == ["Signed anew"]


async def test_an_agreement_without_goals_changes_none(paired: House) -> None:
    await set_goal(paired, "ana", "Ana's own")
    await sign(paired, {"goal_1": "  ", "why": "To learn"})
    assert living(paired) == ["Ana's own"]


async def test_what_both_have_signed_goes_with_either_who_deletes_all_and_what_one_wrote_with_them(
    paired: House,
) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await sign(paired, {"goal_1": "by-ana"}, by=ana.id)
    await sign(paired, {"goal_1": "by-ana", "goal_2": "by-nobody"})
    assert "by-ana" in await copy_of(ben) and "by-nobody" in await copy_of(ben)
    await delete_all(ben)
    assert living(paired) == ["by-ana"]
    await delete_all(ana)
    assert living(paired) == [] and [each.text for each in rows(paired, GoalVersion)] == [None, None]
