"""Which time zones somebody may mean by what they type: a city, a region, a country, an abbreviation, an offset.

Places and countries are the tz database's own (`zone.tab` and `iso3166.tab` of the tzdata package), as are old names of
zones (`tzdata.zi`). Cities are those of GeoNames, in `cities.txt`. What people call things besides is written here.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from difflib import get_close_matches
from functools import lru_cache
from importlib.resources import files
from sys import intern
from zoneinfo import ZoneInfo

MOST = 20  # offers: who does not find theirs among them types on
LEAST = 3  # letters of which a country, a region or another name may begin with

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
    "XK": "Kosovo",
}
_ALSO_COUNTRIES = {
    "GB": "britain, great britain, england, northern ireland, scotland, wales, uk",
    "US": "america, united states of america, usa, u s, u s a",
    "NL": "holland, nederland",
    "AE": "emirates, uae",
    "DE": "deutschland, bavaria, bayern, hesse, saxony",
    "ES": "espana, andalusia, catalonia, mallorca",
    "FR": "brittany, corsica, normandy, provence",
    "BR": "brasil",
    "CH": "schweiz, suisse, svizzera",
    "AT": "osterreich",
    "IT": "italia, lombardy, sardinia, sicily, tuscany",
    "KR": "korea, republic of korea",
    "CZ": "cesko, czechia",
    "TR": "turkiye",
    "CI": "cote divoire",
    "CD": "congo, drc",
    "CN": "prc",
    "MM": "burma",
    "MK": "macedonia",
    "SA": "ksa",
    "IN": "bharat, gujarat, karnataka, kerala, maharashtra, punjab, tamil nadu, telangana, west bengal",
    "JP": "nippon",
    "BE": "belgie, belgique",
    "DK": "danmark",
    "FI": "suomi",
    "GR": "hellas, crete",
    "HR": "hrvatska",
    "HU": "magyarorszag",
    "IE": "eire",
    "MA": "maroc",
    "NO": "norge",
    "NZ": "aotearoa",
    "PH": "pilipinas",
    "PL": "polska",
    "SE": "sverige",
    "UA": "ukraina",
}
_REGIONS = {  # of the countries in which people say where they live by these
    "US": "AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut, DE Delaware, "
    "DC District of Columbia, FL Florida, GA Georgia, HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa, "
    "KS Kansas, KY Kentucky, LA Louisiana, ME Maine, MD Maryland, MA Massachusetts, MI Michigan, MN Minnesota, "
    "MS Mississippi, MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey, "
    "NM New Mexico, NY New York, NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon, "
    "PA Pennsylvania, RI Rhode Island, SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah, "
    "VT Vermont, VA Virginia, WA Washington, WV West Virginia, WI Wisconsin, WY Wyoming",
    "CA": "AB Alberta, BC British Columbia, MB Manitoba, NB New Brunswick, NL Newfoundland and Labrador, "
    "NS Nova Scotia, NT Northwest Territories, NU Nunavut, ON Ontario, PE Prince Edward Island, QC Quebec, "
    "SK Saskatchewan, YT Yukon",
    "AU": "ACT Australian Capital Territory, NSW New South Wales, NT Northern Territory, QLD Queensland, "
    "SA South Australia, TAS Tasmania, VIC Victoria, WA Western Australia",
}
# Abbreviations and the like, without "time" at their end; of several meanings each is offered, by its place.
_SAID = {
    "pt, pst, pdt, pacific, us pacific": "America/Los_Angeles America/Vancouver America/Tijuana",
    "west coast, us west, us west coast": "America/Los_Angeles America/Vancouver",
    "mt, mst, mdt, mountain, us mountain": "America/Denver America/Edmonton America/Phoenix",
    "ct, cdt, central, us central": "America/Chicago America/Winnipeg America/Mexico_City",
    "cst": "America/Chicago America/Winnipeg America/Mexico_City Asia/Shanghai America/Havana",
    "et, edt, eastern, us eastern, us east, east coast, us east coast": "America/New_York America/Toronto",
    "est": "America/New_York America/Toronto Australia/Sydney",
    "midwest": "America/Chicago",
    "at, adt": "America/Halifax",
    "ast, atlantic": "America/Halifax America/Puerto_Rico Asia/Riyadh",
    "nst, ndt, newfoundland": "America/St_Johns",
    "akst, akdt, alaska": "America/Anchorage",
    "hst, hawaii": "Pacific/Honolulu",
    "bst": "Europe/London Asia/Dhaka",
    "british": "Europe/London",
    "gmt, greenwich, greenwich mean": "Europe/London Europe/Dublin Europe/Lisbon Africa/Accra Africa/Abidjan "
    "Atlantic/Reykjavik",
    "wet, west, western european": "Europe/Lisbon Atlantic/Canary Africa/Casablanca",
    "cet, cest, met, mez, mesz, central europe, central european, middle european": "Europe/Berlin Europe/Paris "
    "Europe/Rome Europe/Madrid Europe/Warsaw Europe/Amsterdam Europe/Brussels Europe/Vienna Europe/Zurich "
    "Europe/Stockholm Europe/Oslo Europe/Copenhagen Europe/Prague Europe/Budapest",
    "eet, eest, eastern europe, eastern european": "Europe/Kyiv Europe/Bucharest Europe/Athens Europe/Helsinki "
    "Europe/Sofia Europe/Vilnius Europe/Riga Europe/Tallinn Africa/Cairo",
    "msk": "Europe/Moscow",
    "trt": "Europe/Istanbul",
    "ist": "Asia/Kolkata Europe/Dublin Asia/Jerusalem",
    "indian": "Asia/Kolkata",
    "irish": "Europe/Dublin",
    "idt": "Asia/Jerusalem",
    "pkt": "Asia/Karachi",
    "aft": "Asia/Kabul",
    "uzt": "Asia/Tashkent",
    "azt": "Asia/Baku",
    "amt": "Asia/Yerevan America/Manaus",
    "npt": "Asia/Kathmandu",
    "gst, gulf": "Asia/Dubai",
    "arabia, arabian": "Asia/Riyadh Asia/Dubai",
    "irst": "Asia/Tehran",
    "mmt": "Asia/Yangon",
    "ict, indochina": "Asia/Bangkok Asia/Ho_Chi_Minh",
    "wib": "Asia/Jakarta",
    "wita, bali": "Asia/Makassar",
    "wit": "Asia/Jayapura",
    "sgt": "Asia/Singapore",
    "hkt": "Asia/Hong_Kong",
    "pht": "Asia/Manila",
    "jst": "Asia/Tokyo",
    "kst": "Asia/Seoul",
    "siberia": "Asia/Novosibirsk Asia/Krasnoyarsk Asia/Irkutsk Asia/Yakutsk",
    "aet, aest, aedt": "Australia/Sydney Australia/Melbourne Australia/Brisbane",
    "acst, acdt": "Australia/Adelaide Australia/Darwin",
    "awst": "Australia/Perth",
    "nzt, nzst, nzdt": "Pacific/Auckland",
    "wat, west africa": "Africa/Lagos Africa/Algiers Africa/Kinshasa",
    "cat, central africa": "Africa/Maputo Africa/Harare Africa/Lusaka",
    "eat, east africa": "Africa/Nairobi Africa/Addis_Ababa Africa/Kampala",
    "sast": "Africa/Johannesburg",
    "brt": "America/Sao_Paulo",
    "art": "America/Argentina/Buenos_Aires",
    "clt, clst": "America/Santiago",
    "cot": "America/Bogota",
    "pet": "America/Lima",
    "ect": "America/Guayaquil",
    "vet": "America/Caracas",
    "bot": "America/La_Paz",
    "uyt": "America/Montevideo",
    "pyt": "America/Asuncion",
    "nyc": "America/New_York",
    "la, sf, bay area, silicon valley": "America/Los_Angeles",
    "dc": "America/New_York",
    "cdmx, ciudad de mexico": "America/Mexico_City",
    "hcmc": "Asia/Ho_Chi_Minh",
    "kl": "Asia/Kuala_Lumpur",
    "canary islands, canaries": "Atlantic/Canary",
    "easter island": "Pacific/Easter",
}
_AREAS = {"africa", "asia", "australia", "europe"}  # with which names of zones begin
_OFFSET = re.compile(
    r"(?:(?:utc|gmt)\s*(?P<sign>[+−–±-]?)|(?P<alone>[+−–-]))\s*"
    r"(?P<hours>\d{1,2})(?:(?::?(?P<minutes>[0-5]\d))|[.,](?P<part>25|5|50|75))?(?:\s*h(?:ours?)?)?"
)
_TIME = re.compile(r" (standard |daylight |summer )?time$")
_MISSPELT = 1500  # of so many large cities one may be meant that is spelled differently


@dataclass(frozen=True, slots=True)
class ZonePlace:
    """A time zone as people know it. Where the database knows no country, there is none; `region` is a code."""

    zone: str
    city: str
    country: str = ""
    region: str = ""
    code: str = ""  # of the country
    rank: int = 0  # by how many people live there

    @property
    def name(self) -> str:
        around = [_region_names().get((self.code, self.region), ""), self.country]
        return ", ".join([self.city, *(each for each in around if each not in ("", self.city))])


UTC = ZonePlace("UTC", "UTC")


def named(zone: str) -> ZonePlace:
    """The place that a zone is called after; also for old names of zones, and for what is none."""
    return _places().get(zone) or ZonePlace(zone, _city(zone))


def offers(typed: str, now: datetime) -> list[ZonePlace]:
    """What somebody may mean by this, likeliest first; where most people live, when they have not typed anything.

    It looks through many thousand cities: not for an event loop.
    """
    wanted = typed.strip().casefold()[:64]
    if (offset := _offset(wanted)) is not None:
        found = [each for each in _by_size() if now.astimezone(ZoneInfo(each.zone)).utcoffset() == offset]
    elif wanted:
        words = _TIME.sub("", _words(wanted))
        found = (list(_meant(words)) or list(_nearly(words)) or list(_like(words))) if words else []
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
    minutes = int(match["minutes"] or 0) if match["part"] is None else float(f"0.{match['part']}") * 60
    offset = timedelta(hours=int(match["hours"]), minutes=minutes)
    return -offset if (match["sign"] or match["alone"] or "+") in "−–-" else offset


def _meant(words: str) -> Iterator[ZonePlace]:
    """What has this name first, then what begins with it, then what has a word that does."""
    if words in ("utc", "z", "zulu"):
        yield UTC
    places, known, countries, regions = _places(), _known(), _countries(), _regions()
    named_so = [place for name, place in known if name == words]
    yield from (places[zone] for zone in (*_said().get(words, ()), _zones().get(words)) if zone in places)
    yield from (place for place in named_so if places[place.zone] is place)
    yield from (place for code, names in countries.items() if words in names for place in _of_country(code))
    yield from (place for names, these in regions if words in names for place in these)
    named_so += [place for place, also in _also() if f",{words}," in also]
    yield from sorted(named_so, key=lambda place: place.rank)
    heads = _heads(words)
    yield from (place for name, place in known if name in heads and _is_in(place, words, name))
    if words in _AREAS:
        yield from (places[zone] for zone in _LARGE if zone.casefold().startswith(words))
    yield from (place for name, place in known if name.startswith(words))
    if len(words) >= LEAST:
        yield from (place for code, names in countries.items() if _begins(names, words) for place in _of_country(code))
        yield from (place for names, these in regions if _begins(names, words) for place in these)
        yield from (place for name, place in known if f" {words}" in name)


def _begins(names: Iterable[str], words: str) -> bool:
    return any(each.startswith(words) for each in names)


def _is_in(place: ZonePlace, words: str, name: str) -> bool:
    """Whether what somebody writes after a city, to say in which region or country it is, may begin with the rest."""
    rest = words[len(name) + 1 :]
    region = [_words(_region_names().get((place.code, place.region), "")), place.region.casefold()]
    around = [*region, *_countries().get(place.code, ()), *(f"{each} {_words(place.country)}" for each in region)]
    return _begins(around, rest) or rest.replace(" ", "") == place.region.casefold() != ""


def _nearly(words: str) -> Iterator[ZonePlace]:
    """What has another name that begins so; the region or the country that is written after a city that nobody knows
    here; the city before words that say nothing.
    """
    yield from (place for place, also in _also() if f",{words}" in also)
    parts = words.split()
    for at in range(1, len(parts)):
        rest = " ".join(parts[at:])
        yield from (place for names, these in _regions() if rest in names for place in these)
        yield from (place for code, names in _countries().items() if rest in names for place in _of_country(code))
    heads = _heads(words)
    yield from sorted((place for name, place in _known() if name in heads), key=lambda place: -len(place.city))


def _heads(words: str) -> set[str]:
    """What of several words may be the name of a city, if the rest says where that is."""
    parts = words.split()
    return {" ".join(parts[:at]) for at in range(1, len(parts))}


def _like(words: str) -> Iterator[ZonePlace]:
    """What is spelled much like this, from the first letter on."""
    places = _places()
    meant = {name: [place] for name, place in reversed(_known()[:_MISSPELT])}
    meant |= {name: these for names, these in _regions() for name in names if len(name) >= LEAST}
    meant |= {name: _of_country(code) for code, names in _countries().items() for name in names if len(name) >= LEAST}
    meant |= {name: [places[zone] for zone in zones] for name, zones in _said().items() if len(name) > LEAST}
    alike = [name for name in meant if name[0] == words[0]]
    for name in get_close_matches(words, alike, n=5, cutoff=0.8):
        yield from meant[name]


def _of_country(code: str) -> list[ZonePlace]:
    """Its large places; where it has none, all."""
    all_of_it = [each for each in _by_size() if each.code == code]
    return [each for each in all_of_it if each.zone in _LARGE] or all_of_it


@lru_cache(maxsize=1)
def _regions() -> list[tuple[set[str], list[ZonePlace]]]:
    """What each region is called, as one compares it, and its cities, the largest first."""
    cities: dict[tuple[str, str], list[ZonePlace]] = {code: [] for code in _region_names()}
    for place, _ in _cities():
        if place.region:
            cities[place.code, place.region].append(place)
    return [({_words(name), code[1].casefold()}, cities[code]) for code, name in _region_names().items()]


def _words(text: str) -> str:
    """As one compares it: without accents, capitals and punctuation."""
    text = text.casefold()
    if not text.isascii():
        text = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
    return _SAINT.sub("saint ", " ".join(re.findall(r"[^\W_]+", text.translate(_STROKES))))


_SAINT = re.compile(r"\bst (?=\w)")
_STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "’": None, "'": None})


def _city(zone: str) -> str:
    return _NAMES.get(zone) or zone.rpartition("/")[2].replace("_", " ")


def _table(name: str) -> Iterator[list[str]]:
    for line in files("tzdata.zoneinfo").joinpath(name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@lru_cache(maxsize=1)
def _country_names() -> dict[str, str]:
    return {code: _COUNTRIES.get(code, name) for code, name, *_more in _table("iso3166.tab")} | _COUNTRIES


@lru_cache(maxsize=1)
def _region_names() -> dict[tuple[str, str], str]:
    """By the codes of their country and themselves."""
    coded = ((country, each.partition(" ")) for country, some in _REGIONS.items() for each in some.split(", "))
    return {(country, code): name for country, (code, _, name) in coded}


@lru_cache(maxsize=1)
def _places() -> dict[str, ZonePlace]:
    """Those after which the zones are called, by zone."""
    names = _country_names()
    return {zone: ZonePlace(zone, _city(zone), names[code], code=code) for code, _, zone, *_more in _table("zone.tab")}


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    """Zones by what they are called in the database, and were before, as one compares it."""
    lines = (line[0].split() for line in _table("tzdata.zi"))
    old = {_words(name): zone for kind, zone, *more in lines if kind == "L" for name in more}
    return old | {_words(zone): zone for zone in _places()}


@lru_cache(maxsize=1)
def _by_size() -> tuple[ZonePlace, ...]:
    """All places, those where most people live first."""
    size = {zone: index for index, zone in enumerate(_LARGE)}
    return tuple(sorted(_places().values(), key=lambda each: (size.get(each.zone, len(size)), each.city)))


@lru_cache(maxsize=1)
def _cities() -> tuple[tuple[ZonePlace, str], ...]:
    """Each with its other names, the largest first."""
    names, found = _country_names(), []
    for rank, line in enumerate(files("bot.domain").joinpath("cities.txt").read_text("utf-8").splitlines()):
        if not line.startswith("#"):
            city, code, region, zone, also = line.split("|")
            found.append((ZonePlace(intern(zone), city, names[code], intern(region), intern(code), rank), also))
    return tuple(found)


@lru_cache(maxsize=1)
def _known() -> tuple[tuple[str, ZonePlace], ...]:
    """Every place and city, by its name as one compares it: large places, cities, and then the smaller places."""
    by_size = [(_words(place.city), place) for place in _by_size()]
    cities = ((_words(place.city), place) for place, _ in _cities())
    return (*by_size[: len(_LARGE)], *cities, *by_size[len(_LARGE) :])


@lru_cache(maxsize=1)
def _also() -> list[tuple[ZonePlace, str]]:
    """Cities that have other names, with these, as one compares them."""
    return [(place, f",{also},") for place, also in _cities() if also]


@lru_cache(maxsize=1)
def _countries() -> dict[str, set[str]]:
    """The names of each country, as one compares them, and its code."""
    return {
        code: {_words(name), code.casefold(), *filter(None, _ALSO_COUNTRIES.get(code, "").split(", "))}
        for code, name in _country_names().items()
    }


@lru_cache(maxsize=1)
def _said() -> dict[str, list[str]]:
    return {each: zones.split() for words, zones in _SAID.items() for each in words.split(", ")}
