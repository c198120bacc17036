"""`/checkin`: from the typed word to what the partner may read."""

from tests.conftest import House


async def test_checkin_shows_what_was_saved_and_tells_the_partner_without_the_words(paired: House) -> None:
    ben, ana = paired.person("ben"), paired.person("ana")

    await ben.types("/checkin")
    errors = await ben.submits(
        {
            "mood": "Good",
            "met_on": "2026-02-27",
            "went_well": "I asked for help early",
            "went_well_audience": "partner",
            "hard": "My manager",
            "hard_audience": "me",
        }
    )
    await paired.tick()

    assert errors == {}
    assert "I asked for help early" in str(ben.modal) and "My manager" in str(ben.modal)
    assert "shared a check-in with you" in ana.texts[-1]
    assert "help early" not in ana.sees()
    await ana.presses("Read")
    assert "I asked for help early" in str(ana.modal)
    assert "My manager" not in ana.sees()
