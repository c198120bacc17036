"""Which time zones somebody may mean by what they type."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import zones
from bot.domain.calendar import known_zones
from bot.domain.zones import MOST, named, offers

SUMMER = datetime(2026, 7, 1, tzinfo=UTC)
WINTER = datetime(2026, 1, 15, tzinfo=UTC)


def found(typed: str, now: datetime = WINTER) -> list[str]:
    return [each.name for each in offers(typed, now)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Kolkata", "Kolkata, India"),
        ("São Paulo", "São Paulo, Brazil"),
        ("sao paulo", "São Paulo, Brazil"),
        ("NYC", "New York, United States"),
        ("new york", "New York, United States"),
        ("New Y", "New York, United States"),
        ("America/New_York", "New York, United States"),
        ("München", "Munich, Germany"),
        ("Wien", "Vienna, Austria"),
        ("koebenhavn", "Copenhagen, Denmark"),
        ("Moskva", "Moscow, Russia"),
        ("Peking", "Beijing, China"),
        ("mumbai", "Mumbai, India"),
        ("Bombay", "Mumbai, India"),
        ("Calcutta", "Kolkata, India"),
        ("Kiev", "Kyiv, Ukraine"),
        ("Xi'an", "Xi'an, China"),
        ("Frankfurt", "Frankfurt am Main, Germany"),
        ("tel aviv", "Tel Aviv, Israel"),
        ("  Nürnberg ", "Nuremberg, Germany"),
        ("Lodz", "Łódź, Poland"),
        ("Bordeaux", "Bordeaux, France"),
        ("Nice", "Nice, France"),
        ("Galway", "Galway, Ireland"),
        ("Gurgaon", "Gurugram, India"),
        ("Salvador", "Salvador, Brazil"),
        ("st petersburg", "Saint Petersburg, Russia"),
        ("san francisco", "San Francisco, California, United States"),
        ("Palo Alto", "Palo Alto, California, United States"),
        ("Portland", "Portland, Oregon, United States"),
        ("Portland, Maine", "Portland, Maine, United States"),
        ("Cambridge, MA", "Cambridge, Massachusetts, United States"),
        ("Washington, D.C.", "Washington, District of Columbia, United States"),
        ("Nowhereville, Utah", "Salt Lake City, Utah, United States"),
        ("Berlin (CET)", "Berlin, Germany"),
        ("London time", "London, United Kingdom"),
        ("California", "Los Angeles, California, United States"),
        ("Saskatchewan", "Saskatoon, Saskatchewan, Canada"),
        ("Queensland", "Brisbane, Queensland, Australia"),
        ("bavaria", "Berlin, Germany"),
        ("US/Pacific", "Los Angeles, United States"),
        ("Europe/Kiev", "Kyiv, Ukraine"),
        ("Berlin, Germany", "Berlin, Germany"),
        ("Berln", "Berlin, Germany"),
        ("San Fransisco", "San Francisco, California, United States"),
        ("Swizerland", "Zurich, Switzerland"),
        ("Estern", "New York, United States"),
        ("India", "Kolkata, India"),
        ("Germany", "Berlin, Germany"),
        ("UK", "London, United Kingdom"),
        ("Singapore", "Singapore"),
        ("US", "New York, United States"),
        ("NZ", "Auckland, New Zealand"),
        ("Burma", "Yangon, Myanmar"),
        ("Polska", "Warsaw, Poland"),
        ("Tonga", "Tongatapu, Tonga"),
        ("UTC", "UTC"),
    ],
)
def test_a_city_or_a_country_is_found_however_it_is_written(typed: str, first: str) -> None:
    assert found(typed)[0] == first


@pytest.mark.parametrize(
    ("typed", "all_of_them"),
    [
        ("IST", ["Kolkata, India", "Dublin, Ireland", "Jerusalem, Israel"]),
        ("PT", ["Los Angeles, United States", "Vancouver, Canada", "Tijuana, Mexico"]),
        ("Pacific Time", ["Los Angeles, United States", "Vancouver, Canada", "Tijuana, Mexico"]),
        ("ET", ["New York, United States", "Toronto, Canada"]),
        ("CET", ["Berlin, Germany", "Paris, France", "Rome, Italy"]),
        ("Central European Time", ["Berlin, Germany", "Paris, France", "Rome, Italy"]),
        ("BST", ["London, United Kingdom", "Dhaka, Bangladesh"]),
        ("US East", ["New York, United States", "Toronto, Canada"]),
        ("Texas", ["Houston, Texas, United States", "El Paso, Texas, United States"]),
        ("Georgia", ["Tbilisi, Georgia", "Atlanta, Georgia, United States"]),
        ("Congo", ["Kinshasa, DR Congo", "Lubumbashi, DR Congo", "Brazzaville, Congo"]),
        (
            "CST",
            ["Chicago, United States", "Winnipeg, Canada", "Mexico City, Mexico", "Shanghai, China", "Havana, Cuba"],
        ),
    ],
)
def test_of_an_abbreviation_each_meaning_is_offered_by_its_place(typed: str, all_of_them: list[str]) -> None:
    assert found(typed)[: len(all_of_them)] == all_of_them


@pytest.mark.parametrize(
    ("country", "large"),
    [
        ("Australia", "Sydney"),
        ("Brazil", "São Paulo"),
        ("USA", "New York"),
        ("Canada", "Toronto"),
        ("Chile", "Santiago"),
        ("US Eastern", "New York"),
        ("Queensland", "Brisbane"),
    ],
)
def test_a_large_country_is_its_large_cities_and_never_a_small_island(country: str, large: str) -> None:
    names = found(country)
    assert names[0].startswith(large)
    assert not any(
        island in name for name in names for island in ("Lord Howe", "Noronha", "Adak", "Easter", "Macquarie")
    )


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("GMT+2", 2),
        ("gmt 2", 2),
        ("UTC0", 0),
        ("UTC±0", 0),
        ("UTC-3:30", -3.5),
        ("+0530", 5.5),
        ("+5.5", 5.5),
        ("utc +5:45", 5.75),
        ("-8", -8),
        ("UTC−3", -3),
        ("+14", 14),
    ],
)
@pytest.mark.parametrize("now", [SUMMER, WINTER])
def test_an_offset_offers_the_places_that_have_it_now(typed: str, hours: float, now: datetime) -> None:
    places = offers(typed, now)
    offsets = {now.astimezone(ZoneInfo(each.zone)).utcoffset() for each in places}
    assert offsets <= {timedelta(hours=hours)}
    assert places or (typed, now) == ("UTC-3:30", SUMMER), "Newfoundland alone has it, in winter"


def test_the_places_of_an_offset_are_those_where_most_people_live() -> None:
    assert found("GMT+2", SUMMER)[0] == "Berlin, Germany"
    assert found("GMT+1", WINTER)[0] == "Berlin, Germany"
    assert found("-5", WINTER)[0] == "New York, United States"


@pytest.mark.parametrize("typed", ["Etc/GMT+5", "Narnia", "+99", "2", "😀", "<@U1>", "x" * 500, "\0", "%"])
def test_what_is_no_place_offers_none(typed: str) -> None:
    assert offers(typed, WINTER) == []


def test_with_nothing_typed_the_largest_are_offered() -> None:
    assert len(found("")) == MOST


@given(st.text(max_size=40) | st.sampled_from(known_zones()))
def test_whatever_is_typed_only_places_are_offered_each_once(typed: str) -> None:
    offered = offers(typed, WINTER)
    assert len({each.zone for each in offered}) == len(offered) <= MOST
    for each in offered:
        assert each.zone in known_zones() and not each.zone.startswith("Etc/") and each.city


def test_every_place_of_the_database_is_found_by_its_own_name() -> None:
    for zone, place in zones._places().items():
        assert zone in [each.zone for each in offers(place.name, WINTER)], place
        assert offers(zone, WINTER)[0].zone == zone


def test_every_zone_that_is_written_down_here_is_one_that_the_database_has() -> None:
    said = {zone for meanings in zones._said().values() for zone in meanings}
    cities = {place.zone for place, _ in zones._cities()}
    assert said | cities | set(zones._LARGE) | set(zones._NAMES) <= set(zones._places())
    assert len(set(zones._LARGE)) == len(zones._LARGE)


def test_every_zone_there_is_has_a_name_also_an_old_one() -> None:
    assert all(named(zone).name for zone in known_zones())
    assert named("Asia/Calcutta").name == "Calcutta"
