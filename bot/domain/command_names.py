"""How commands are called in this installation: one may bear another name, or be left out for a neighbor's sake."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

ROOT, ADMIN = "/mentorship", "/mentorship-admin"
# Slack's own: an app that asks for one of them is refused as a whole.
BUILT_IN = frozenset(
    f"/{each}"
    for line in (
        "active apps archive away call close collapse dm dnd expand feed giphy huddle invite invite_people join kick",
        "leave me msg mute open part pref prefs pro remind remove rename search shortcuts shrug star status topic who",
    )
    for each in line.split()
)


@dataclass(frozen=True)
class CommandNames:
    """`own` are the commands as the code knows them, `here` those that are called otherwise, with what to type instead.

    Whatever else there is, `/mentorship checkin` always does what `/checkin` does.
    """

    own: frozenset[str] = frozenset()
    here: Mapping[str, str] = field(default_factory=dict)

    def heard(self, command: str, text: str) -> tuple[str, str]:
        """What Slack says was typed, as the code knows it."""
        command = self._own_names.get(command, command)
        word, _, rest = text.strip().partition(" ")
        if command == ROOT and f"/{word.casefold()}" in self.below:
            return f"/{word.casefold()}", rest.strip()
        return command, text

    def said(self, words: str) -> str:
        """The bot's own words, with each command in the form that exists here."""
        return self._pattern.sub(lambda found: self.here[found[0]], words) if self.here else words

    @property
    def below(self) -> frozenset[str]:
        """The commands that also work as words after `/mentorship`."""
        return self.own - {ROOT, ADMIN}

    @cached_property
    def _own_names(self) -> dict[str, str]:
        return {typed: own for own, typed in self.here.items() if " " not in typed}

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        longest_first = sorted(self.here, key=len, reverse=True)
        return re.compile(rf"(?<![\w/<.])(?:{'|'.join(map(re.escape, longest_first))})(?![\w/-])")


def names_here(own: Collection[str], chosen: Mapping[str, str], in_manifest: Collection[str] | None) -> CommandNames:
    """`chosen` gives a command another name, or "" where it is left out; what the manifest lacks is left out too.

    Without a manifest that can be read, all are taken to be there.
    """
    here = {command: name for command, name in chosen.items() if name and name != command}
    root = here.get(ROOT, ROOT)
    for command in {*own} - {ROOT, ADMIN, *here}:
        left_out = chosen.get(command) == "" or (in_manifest is not None and command not in in_manifest)
        if left_out and chosen.get(command) != command:
            here[command] = f"{root} {command[1:]}"
    return CommandNames(frozenset(own), here)


def first_words(lines: Iterable[str]) -> frozenset[str]:
    """The commands themselves, of the lines that help lists."""
    return frozenset(line.split()[0] for line in lines)


def problems_of(names: Mapping[str, str], own: Collection[str]) -> list[str]:
    """What is wrong with the names that were chosen, in words."""
    listed = ", ".join(sorted(own))
    found = [
        f"SLACK_COMMANDS names {command}, which is no command of Rapport; those are {listed}."
        for command in names
        if command not in own
    ]
    found += [
        f"SLACK_COMMANDS leaves out {command}, which the others need when their names are taken: give it another name."
        for command in (ROOT, ADMIN)
        if names.get(command) == ""
    ]
    found += [f"SLACK_COMMANDS: {name} is Slack's own; take another." for name in names.values() if name in BUILT_IN]
    called = [names.get(command) or command for command in sorted(own) if names.get(command) != ""]
    found += [
        f"SLACK_COMMANDS: {name} would be two commands; take another name for one of them."
        for name in sorted({each for each in called if called.count(each) > 1})
    ]
    return found
