"""`/mentorship-admin`: the hub, and new programs."""

from tests.conftest import Clock, House, fields, open_house, words


async def test_the_hub_holds_programs_pairs_and_the_digest(paired: House) -> None:
    cleo = paired.person("cleo")
    await cleo.types("/mentorship-admin")

    hub = words(cleo.modal)
    assert "*Spring*\nMon, Mar 2 to Mon, Aug 31 · 1 pair" in hub
    for label in ("Digest", "New pair", "Import pairs", "Pairs", "New program"):
        assert f"\n{label}\n" in hub


async def test_an_empty_hub_names_the_first_step_and_the_parts_that_need_a_program_say_so(house: House) -> None:
    cleo = house.person("cleo")
    await cleo.types("/mentorship-admin")
    assert "No program yet. Start one, then make pairs in it." in words(cleo.modal)
    await cleo.presses("New program")
    assert words(cleo.modal).startswith("New program")
    await cleo.closes(everything=True)

    for command in ("pair", "import", "digest"):
        await cleo.types(f"/mentorship-admin {command}")
        assert cleo.ephemerals[-1] == "There is no program yet. Start one with /mentorship-admin program new NAME."


async def test_help_and_the_nearest_match_for_what_is_unknown(house: House) -> None:
    cleo = house.person("cleo")
    await cleo.types("/mentorship-admin help")
    for command in ("program new NAME", "pair", "pair @mentor @mentee", "import", "digest", "help"):
        assert f"`/mentorship-admin {command}` – " in cleo.ephemerals[-1]

    await cleo.types("/mentorship-admin progam")
    assert 'Did you mean "program new"? You can type: program new, ' in cleo.ephemerals[-1]


async def test_a_new_program_starts_from_the_typed_name_with_the_coordinators_own_zone(house: House) -> None:
    cleo = house.person("cleo")
    await cleo.types("/mentorship-admin program new Research & <Development>")

    form = fields(cleo.modal)
    assert form["name"] == "Research & <Development>"
    assert (form["starts_on"], form["zone"], form["coordinators"]) == ("2026-03-02", "Europe/London", [cleo.id])
    for preset in ("Every week", "Every two weeks", "Every month", "Check-in every Tuesday, reflection every other"):
        assert preset in words(cleo.modal), "what is asked when is shown"
    assert await cleo.submits() == {}
    assert "*Research &amp; &lt;Development&gt;* is ready. Make its first pairs." in words(cleo.modal)


UNSEEN = (
    "\u200b\u2060",
    "\u202e\u202c",
    "\u3164",
    "\u2800\u2800",
    "\u0301",
    "\u00ad",
    "\u200e\u200f",
    "\u2066\u2069",
    "\ufeff",
)
CANNOT_BE: list[tuple[dict[str, object], str, str]] = [
    ({"ends_on": "2026-03-01"}, "ends_on", "The program ends before it starts."),
    ({"ends_on": "2026-03-09"}, "ends_on", "A program runs for two weeks or more."),
    ({"starts_on": "2025-06-01", "ends_on": "2026-02-28"}, "ends_on", "This day is over."),
    ({"starts_on": "2028-01-01", "ends_on": "2028-06-01"}, "starts_on", "at most a year from now"),
    ({"ends_on": "2029-01-01"}, "ends_on", "two years at most"),
    ({"starts_on": None}, "starts_on", "Choose the first day."),
    ({"zone": "Europe/Lundon"}, "zone", "did you mean Europe/London"),
    ({"zone": ""}, "zone", "Choose a time zone."),
    ({"name": "   "}, "name", "Give the program a name."),
    *((dict[str, object](name=each), "name", "Give the program a name that people can see.") for each in UNSEEN),
    ({"coordinators": []}, "coordinators", "Choose at least one person."),
    ({"coordinators": ["cleo", "robo"]}, "coordinators", "This is a bot."),
    ({"coordinators": ["gone"]}, "coordinators", "This account is deactivated."),
    ({"coordinators": ["stranger"]}, "coordinators", "This person belongs to another workspace."),
]


async def test_what_cannot_be_is_refused_beside_its_field_and_what_was_typed_stays(house: House) -> None:
    cleo = house.person("cleo")
    for values, field, says in CANNOT_BE:
        await cleo.types("/mentorship-admin program new Spring")

        errors = await cleo.submits(values, checked=False)

        assert list(errors) == [field] and says in errors[field]
        if "name" not in values:
            assert fields(cleo.modal)["name"] == "Spring"


async def test_every_mistake_is_shown_at_once(house: House) -> None:
    cleo = house.person("cleo")
    await cleo.types("/mentorship-admin program new")

    errors = await cleo.submits({"name": "", "ends_on": "2026-01-01", "zone": "Mars/Base"}, checked=False)

    assert set(errors) == {"name", "ends_on", "zone"}


async def test_a_program_form_sent_twice_starts_one_program(house: House) -> None:
    cleo = house.person("cleo")
    await cleo.types("/mentorship-admin program new Spring")
    house.playground.faults.add("duplicate_at_once", "interactive")

    assert await cleo.submits() == {}

    assert words(cleo.modal).count("*Spring*\n") == 1


async def test_somebody_who_coordinates_nothing_gets_a_clear_answer(paired: House) -> None:
    ben, cleo = paired.person("ben"), paired.person("cleo")
    for command in ("", "help", "program new X", "pair", "import", "digest", "nonsense"):
        await ben.types(f"/mentorship-admin {command}")
        assert ben.modal is None and ben.trouble is None
        if command != "nonsense":
            assert "This is for program coordinators and workspace admins." in ben.ephemerals[-1]
            assert f"<@{cleo.id}>" in ben.ephemerals[-1] and "`/mentorship help`" in ben.ephemerals[-1]


async def test_the_hubs_buttons_check_who_presses_them(paired: House) -> None:
    cleo, ben = paired.person("cleo"), paired.person("ben")
    await cleo.types("/mentorship-admin")
    for label in ("Digest", "New pair", "Import pairs", "Pairs", "New program"):
        await cleo.presses(label)
        pressed = paired.last_sent
        await cleo.closes()
        pressed.payload.pop("view")

        await paired.press_again(pressed, by="ben")

        assert "This is for program coordinators and workspace admins." in words(ben.modal)
    await paired.tick()
    assert not any("How Spring is doing" in text for text in ben.texts)


async def test_a_form_opened_by_a_coordinator_cannot_be_sent_by_somebody_else(paired: House) -> None:
    cleo, ben = paired.person("cleo"), paired.person("ben")
    await cleo.types("/mentorship-admin program new Stolen")
    await cleo.submits()
    sent = paired.last_sent
    sent.payload["user"]["id"] = ben.id

    answer = await paired.playground.send(sent)

    assert answer.body == {
        "response_action": "errors",
        "errors": {"name": "This is for program coordinators and workspace admins."},
    }


async def test_a_program_coordinator_sees_their_own_programs_and_an_admin_all(house: House) -> None:
    dana, cleo = house.person("dana"), house.person("cleo")
    await house.start_program("Spring")
    await cleo.types("/mentorship-admin program new Autumn")
    await cleo.submits({"coordinators": ["dana"]})
    await cleo.closes(everything=True)

    await dana.types("/mentorship-admin")
    assert "*Autumn*" in words(dana.modal) and "Spring" not in words(dana.modal)
    await dana.types("/mentorship-admin pair @ana @ben")
    assert "Autumn" in words(dana.modal) and "Spring" not in words(dana.modal)
    await dana.types("/mentorship-admin digest Spring")
    assert "No program of yours is called that. You coordinate Autumn." in dana.ephemerals[-1]

    await cleo.types("/mentorship-admin")
    assert "*Autumn*" in words(cleo.modal) and "*Spring*" in words(cleo.modal)


async def test_a_program_coordinator_cannot_reach_other_programs_by_replaying_values(house: House) -> None:
    dana, cleo = house.person("dana"), house.person("cleo")
    await house.start_program("Autumn", coordinators="dana")
    await house.start_program("Spring")
    await house.pair("ana", "ben")
    await cleo.types("/mentorship-admin")
    presses = []
    for label in ("Digest", "Pairs"):
        await cleo.presses(label)
        presses.append(house.last_sent)
        if label == "Digest":
            await cleo.closes()
    for label in ("Pause", "Go on", "End pair"):
        await cleo.presses(label)
        presses.append(house.last_sent)

    for pressed in presses:
        pressed.payload.pop("view")
        await house.press_again(pressed, by="dana")
        assert "There is no such program among those you coordinate." in words(dana.modal)


async def test_ids_in_the_settings_coordinate_everything(clock: Clock, database_url: str) -> None:
    async with open_house(clock, database_url, COORDINATORS="UFAY, UOTHER") as house:
        fay = house.playground.add_person("fay", id="UFAY")
        await house.start_program("Spring")

        await fay.types("/mentorship-admin")

        assert "*Spring*" in words(fay.modal)


STRANGERS: list[dict[str, object]] = [
    {"team_id": "T0OTHER"},
    {"team_id": "T0OTHER", "is_stranger": True},
    {"team_id": "T0OTHER", "is_restricted": True},
    {"team_id": "T0OTHER", "is_admin": True},
]


async def test_an_id_in_the_settings_that_is_somebody_of_another_company_coordinates_nothing(
    clock: Clock, database_url: str
) -> None:
    async with open_house(clock, database_url, COORDINATORS="UFAY") as house:
        fay = house.playground.add_person("fay", id="UFAY")
        await house.start_program("Spring")
        for flags in STRANGERS:
            house.playground.workspace.change_person("fay", **{"team_id": house.team_id, "is_stranger": False} | flags)
            await fay.types("/mentorship-admin")
            assert fay.modal is None and "This is for program coordinators" in fay.ephemerals[-1], flags


async def test_an_id_in_the_settings_counts_in_the_workspace_of_the_token_alone(
    clock: Clock, database_url: str
) -> None:
    async with open_house(clock, database_url, COORDINATORS="UFAY") as house:
        fay = house.playground.add_person("fay", id="UFAY")
        await house.start_program("Spring")
        await fay.types("/mentorship-admin")
        assert fay.modal is not None
        await fay.closes()
        sent = house.last_sent
        sent.payload["team_id"] = "T0OTHER"  # from a channel that another workspace shares
        answer = await house.playground.send(sent)
        assert fay.modal is None and "This is for program coordinators" in str(answer.body)


async def test_an_admin_of_another_workspace_coordinates_nothing_here(house: House) -> None:
    house.playground.workspace.change_person("stranger", is_admin=True)
    stranger = house.person("stranger")

    await stranger.types("/mentorship-admin")

    assert stranger.modal is None
    assert "This is for program coordinators and workspace admins." in stranger.ephemerals[-1]


async def test_somebody_who_is_no_longer_admin_loses_the_hub_at_once(house: House) -> None:
    house.playground.add_person("olga", is_owner=True)
    olga = house.person("olga")
    await olga.types("/mentorship-admin")
    assert olga.modal is not None
    await olga.closes()
    house.playground.workspace.change_person("olga", is_owner=False)

    await olga.types("/mentorship-admin")

    assert olga.modal is None and "This is for program coordinators" in olga.ephemerals[-1]
