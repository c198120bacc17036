"""Which time zones somebody may mean by what they type: a city, a country, an abbreviation, an offset from UTC.

Places and countries are the tz database's own (`zone.tab` and `iso3166.tab` of the tzdata package). It knows nothing of
how many people live where, and little of what people call things: that is written here.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from difflib import get_close_matches
from functools import lru_cache
from importlib.resources import files
from zoneinfo import ZoneInfo

MOST = 20  # offers: who does not find theirs among them types on

# Where most people live, roughly in that order. A country that has some of these offers no others by its own name.
_LARGE = (
    "Asia/Kolkata",
    "Asia/Shanghai",
    "Europe/Berlin",
    "America/New_York",
    "Asia/Jakarta",
    "America/Sao_Paulo",
    "Africa/Lagos",
    "Asia/Karachi",
    "Asia/Tokyo",
    "Asia/Dhaka",
    "Asia/Manila",
    "America/Chicago",
    "Africa/Cairo",
    "Europe/London",
    "Europe/Paris",
    "America/Mexico_City",
    "America/Los_Angeles",
    "Europe/Moscow",
    "Europe/Istanbul",
    "Asia/Ho_Chi_Minh",
    "Asia/Tehran",
    "Africa/Kinshasa",
    "Asia/Bangkok",
    "Africa/Addis_Ababa",
    "Europe/Rome",
    "Europe/Madrid",
    "Africa/Johannesburg",
    "Africa/Nairobi",
    "Asia/Seoul",
    "America/Bogota",
    "America/Argentina/Buenos_Aires",
    "Europe/Warsaw",
    "Europe/Kyiv",
    "Africa/Algiers",
    "Africa/Casablanca",
    "Asia/Riyadh",
    "Asia/Tashkent",
    "Asia/Kuala_Lumpur",
    "America/Lima",
    "Africa/Accra",
    "America/Toronto",
    "Australia/Sydney",
    "Europe/Amsterdam",
    "Asia/Taipei",
    "America/Santiago",
    "America/Denver",
    "Asia/Almaty",
    "Asia/Yekaterinburg",
    "Australia/Melbourne",
    "Australia/Brisbane",
    "Asia/Dubai",
    "America/Vancouver",
    "America/Manaus",
    "America/Phoenix",
    "Asia/Hong_Kong",
    "Asia/Singapore",
    "Europe/Lisbon",
    "Asia/Jerusalem",
    "Europe/Dublin",
    "Pacific/Auckland",
    "Asia/Novosibirsk",
    "America/Edmonton",
    "Australia/Perth",
    "Australia/Adelaide",
    "America/Guayaquil",
    "America/Tijuana",
    "America/Monterrey",
    "America/Halifax",
    "America/Winnipeg",
    "Asia/Makassar",
    "Asia/Vladivostok",
    "Africa/Lubumbashi",
    "Asia/Kathmandu",
    "Asia/Colombo",
    "Asia/Yangon",
    "Pacific/Honolulu",
    "America/Anchorage",
    "America/St_Johns",
    "America/Fortaleza",
    "Asia/Jayapura",
    "Asia/Krasnoyarsk",
    "Asia/Irkutsk",
    "Australia/Darwin",
)

_NAMES = {  # where the name in the database is not what people write
    "America/Sao_Paulo": "São Paulo",
    "America/Bogota": "Bogotá",
    "America/Asuncion": "Asunción",
    "America/St_Johns": "St. John's",
    "Asia/Ho_Chi_Minh": "Ho Chi Minh City",
    "Atlantic/Reykjavik": "Reykjavík",
}
_COUNTRIES = {
    "GB": "United Kingdom",
    "KR": "South Korea",
    "KP": "North Korea",
    "CD": "DR Congo",
    "CG": "Congo",
    "MM": "Myanmar",
    "CI": "Ivory Coast",
}
_ALSO_COUNTRIES = {
    "GB": "uk, great britain, england, scotland, wales",
    "US": "usa, america",
    "NL": "holland",
    "AE": "uae",
    "DE": "deutschland",
    "ES": "espana",
    "BR": "brasil",
    "CH": "schweiz, suisse",
    "AT": "osterreich",
    "IT": "italia",
    "KR": "korea",
    "CZ": "czechia",
    "TR": "turkiye",
    "CI": "cote d ivoire",
}
_CITIES = {  # large ones after which no zone is called
    "America/New_York": "Atlanta, Boston, Miami, Philadelphia, Washington",
    "America/Chicago": "Austin, Dallas, Houston, Minneapolis",
    "America/Denver": "Salt Lake City",
    "America/Los_Angeles": "Las Vegas, Portland, San Diego, San Francisco, Seattle",
    "America/Toronto": "Montreal, Ottawa, Quebec",
    "America/Edmonton": "Calgary",
    "America/Mexico_City": "Guadalajara, Puebla",
    "America/Sao_Paulo": "Belo Horizonte, Brasília, Curitiba, Porto Alegre, Rio de Janeiro",
    "America/Bogota": "Medellín",
    "America/Guayaquil": "Quito",
    "Europe/London": "Birmingham, Cardiff, Edinburgh, Glasgow, Manchester",
    "Europe/Berlin": "Cologne, Düsseldorf, Frankfurt, Hamburg, Leipzig, München, Munich, Stuttgart",
    "Europe/Paris": "Lille, Lyon, Marseille, Toulouse",
    "Europe/Madrid": "Barcelona, Sevilla, Valencia",
    "Europe/Rome": "Florence, Milan, Naples, Turin",
    "Europe/Zurich": "Basel, Bern, Geneva, Lausanne",
    "Europe/Amsterdam": "Eindhoven, Rotterdam, The Hague, Utrecht",
    "Europe/Warsaw": "Gdańsk, Kraków, Wrocław",
    "Europe/Brussels": "Antwerp, Ghent",
    "Europe/Stockholm": "Gothenburg, Malmö",
    "Europe/Lisbon": "Porto",
    "Europe/Istanbul": "Ankara, Izmir",
    "Europe/Moscow": "Saint Petersburg",
    "Europe/Kyiv": "Kharkiv, Kiev, Lviv, Odesa",
    "Africa/Johannesburg": "Cape Town, Durban, Pretoria",
    "Africa/Lagos": "Abuja, Ibadan, Kano",
    "Africa/Nairobi": "Mombasa",
    "Africa/Casablanca": "Marrakesh, Rabat",
    "Africa/Cairo": "Alexandria",
    "Asia/Kolkata": "Ahmedabad, Bangalore, Bengaluru, Bombay, Calcutta, Chennai, Delhi, Hyderabad, Mumbai, New Delhi, "
    "Pune",
    "Asia/Karachi": "Islamabad, Lahore",
    "Asia/Shanghai": "Beijing, Chengdu, Guangzhou, Shenzhen, Wuhan",
    "Asia/Tokyo": "Kyoto, Osaka, Sapporo, Yokohama",
    "Asia/Seoul": "Busan",
    "Asia/Jakarta": "Bandung, Surabaya",
    "Asia/Ho_Chi_Minh": "Da Nang, Hanoi, Saigon",
    "Asia/Dubai": "Abu Dhabi",
    "Asia/Riyadh": "Jeddah, Mecca",
    "Asia/Jerusalem": "Haifa, Tel Aviv",
    "Asia/Manila": "Cebu, Davao, Quezon City",
    "Australia/Sydney": "Canberra, Newcastle",
    "Australia/Brisbane": "Gold Coast",
    "Pacific/Auckland": "Christchurch, Wellington",
}
_SAID = {  # abbreviations and the like; of several meanings each is offered, by its place
    "pt pst pdt pacific": "America/Los_Angeles America/Vancouver America/Tijuana",
    "mt mst mdt mountain": "America/Denver America/Edmonton America/Phoenix",
    "ct cdt central": "America/Chicago America/Winnipeg America/Mexico_City",
    "cst": "America/Chicago America/Winnipeg America/Mexico_City Asia/Shanghai America/Havana",
    "et edt eastern": "America/New_York America/Toronto",
    "est": "America/New_York America/Toronto Australia/Sydney",
    "at adt": "America/Halifax",
    "ast": "America/Halifax America/Puerto_Rico Asia/Riyadh",
    "nst ndt newfoundland": "America/St_Johns",
    "akst akdt alaska": "America/Anchorage",
    "hst hawaii": "Pacific/Honolulu",
    "bst": "Europe/London Asia/Dhaka",
    "gmt": "Europe/London Europe/Dublin Europe/Lisbon Africa/Accra Africa/Abidjan Atlantic/Reykjavik",
    "wet west": "Europe/Lisbon Atlantic/Canary Africa/Casablanca",
    "cet cest": "Europe/Berlin Europe/Paris Europe/Rome Europe/Madrid Europe/Warsaw Europe/Amsterdam Europe/Brussels "
    "Europe/Vienna Europe/Zurich Europe/Stockholm Europe/Oslo Europe/Copenhagen Europe/Prague Europe/Budapest",
    "eet eest": "Europe/Kyiv Europe/Bucharest Europe/Athens Europe/Helsinki Europe/Sofia Europe/Vilnius Europe/Riga "
    "Europe/Tallinn Africa/Cairo",
    "msk": "Europe/Moscow",
    "trt": "Europe/Istanbul",
    "ist": "Asia/Kolkata Europe/Dublin Asia/Jerusalem",
    "idt": "Asia/Jerusalem",
    "pkt": "Asia/Karachi",
    "npt": "Asia/Kathmandu",
    "gst": "Asia/Dubai",
    "irst": "Asia/Tehran",
    "ict": "Asia/Bangkok Asia/Ho_Chi_Minh",
    "wib": "Asia/Jakarta",
    "sgt": "Asia/Singapore",
    "hkt": "Asia/Hong_Kong",
    "pht": "Asia/Manila",
    "jst": "Asia/Tokyo",
    "kst": "Asia/Seoul",
    "aet aest aedt": "Australia/Sydney Australia/Melbourne Australia/Brisbane",
    "acst acdt": "Australia/Adelaide Australia/Darwin",
    "awst": "Australia/Perth",
    "nzt nzst nzdt": "Pacific/Auckland",
    "wat": "Africa/Lagos Africa/Algiers Africa/Kinshasa",
    "cat": "Africa/Maputo Africa/Harare Africa/Lusaka",
    "eat": "Africa/Nairobi Africa/Addis_Ababa Africa/Kampala",
    "sast": "Africa/Johannesburg",
    "brt": "America/Sao_Paulo",
    "art": "America/Argentina/Buenos_Aires",
    "nyc": "America/New_York",
    "la sf": "America/Los_Angeles",
    "dc": "America/New_York",
    "hcmc": "Asia/Ho_Chi_Minh",
    "kl": "Asia/Kuala_Lumpur",
}
_OFFSET = re.compile(r"(?:utc|gmt)?\s*([+−–-])\s*(\d{1,2})(?::?([0-5]\d))?(?:\s*h(?:ours?)?)?")


@dataclass(frozen=True, slots=True)
class ZonePlace:
    """A time zone as people know it. Where the database knows no country, there is none."""

    zone: str
    city: str
    country: str = ""

    @property
    def name(self) -> str:
        return self.city if self.country in ("", self.city) else f"{self.city}, {self.country}"


UTC = ZonePlace("UTC", "UTC")


def named(zone: str) -> ZonePlace:
    """The place that a zone is called after; also for old names of zones, and for what is none."""
    return _places().get(zone) or ZonePlace(zone, _city(zone))


def offers(typed: str, now: datetime) -> list[ZonePlace]:
    """What somebody may mean by this, likeliest first; where most people live, when they have not typed anything."""
    wanted = typed.strip().casefold()[:64]
    if (offset := _offset(wanted)) is not None:
        found = [each for each in _by_size() if now.astimezone(ZoneInfo(each.zone)).utcoffset() == offset]
    elif wanted:
        words = _words(wanted)
        found = (list(_meant(words)) or list(_like(words))) if words else []
    else:
        found = [_places()[zone] for zone in _LARGE]
    by_zone: dict[str, ZonePlace] = {}
    for place in found:
        by_zone.setdefault(place.zone, place)
    return list(by_zone.values())[:MOST]


def _offset(wanted: str) -> timedelta | None:
    match = _OFFSET.fullmatch(wanted)
    if match is None:
        return None
    offset = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return offset if match[1] == "+" else -offset


def _meant(words: str) -> Iterator[ZonePlace]:
    """What has this name first, then what begins with it, then what has a word that does."""
    if words in ("utc", "z", "zulu"):
        yield UTC
    said = re.sub(r" (standard |daylight |summer )?time$", "", words)
    yield from (_places()[zone] for zone in _said().get(said, ()))
    known, countries = _known(), _countries()
    yield from (place for name, place in known if name == words or _words(place.zone) == words)
    yield from (place for code, names in countries.items() if words in names for place in _of_country(code))
    yield from (place for name, place in known if f"{name} {_words(place.country)}".startswith(words))
    if len(words) >= 3:
        begun = (code for code, names in countries.items() if any(each.startswith(words) for each in names))
        yield from (place for code in begun for place in _of_country(code))
        yield from (place for name, place in known if f" {words}" in f" {name}")


def _like(words: str) -> Iterator[ZonePlace]:
    """What is spelled much like this."""
    by_name = dict(reversed(_known()))
    yield from (by_name[name] for name in get_close_matches(words, by_name, n=5, cutoff=0.75))
    codes = {name: code for code, names in _countries().items() for name in names}
    for name in get_close_matches(words, codes, n=2, cutoff=0.8):
        yield from _of_country(codes[name])


def _of_country(code: str) -> list[ZonePlace]:
    """Its large places; where it has none, all."""
    all_of_it = [each for each in _by_size() if _codes()[each.zone] == code]
    return [each for each in all_of_it if each.zone in _LARGE] or all_of_it


def _words(text: str) -> str:
    """As one compares it: without accents, capitals and punctuation."""
    plain = "".join(each for each in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(each))
    return " ".join(re.findall(r"[^\W_]+", plain.replace("ł", "l")))


def _city(zone: str) -> str:
    return _NAMES.get(zone) or zone.rpartition("/")[2].replace("_", " ")


def _table(name: str) -> Iterator[list[str]]:
    for line in files("tzdata.zoneinfo").joinpath(name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    """The country of each zone that is called after a place."""
    return {zone: code for code, _where, zone, *_more in _table("zone.tab")}


@lru_cache(maxsize=1)
def _country_names() -> dict[str, str]:
    return {code: _COUNTRIES.get(code, name) for code, name, *_more in _table("iso3166.tab")}


@lru_cache(maxsize=1)
def _places() -> dict[str, ZonePlace]:
    countries = _country_names()
    return {zone: ZonePlace(zone, _city(zone), countries[code]) for zone, code in _codes().items()}


@lru_cache(maxsize=1)
def _by_size() -> tuple[ZonePlace, ...]:
    """All places, those where most people live first."""
    size = {zone: index for index, zone in enumerate(_LARGE)}
    return tuple(sorted(_places().values(), key=lambda each: (size.get(each.zone, len(size)), each.city)))


@lru_cache(maxsize=1)
def _known() -> tuple[tuple[str, ZonePlace], ...]:
    """Every city there is a name for, as one compares it; those of large places first."""
    return tuple(
        (_words(city), replace(place, city=city))
        for place in _by_size()
        for city in (place.city, *filter(None, _CITIES.get(place.zone, "").split(", ")))
    )


@lru_cache(maxsize=1)
def _countries() -> dict[str, set[str]]:
    """The names of each country, as one compares them."""
    return {
        code: {_words(name), *filter(None, _ALSO_COUNTRIES.get(code, "").split(", "))}
        for code, name in _country_names().items()
    }


@lru_cache(maxsize=1)
def _said() -> dict[str, list[str]]:
    return {word: zones.split() for words, zones in _SAID.items() for word in words.split()}
