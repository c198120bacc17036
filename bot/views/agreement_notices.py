"""What a visit, and Home, say of agreements; never with the words of one."""

from bot.domain.agreements import AgreementState
from bot.views.agreements import AFFIRM, OPEN, OPEN_PAIR, came_back
from bot.views.blocks import Block, DrawnItem, actions, button, section
from bot.views.pair_choice import partner_name
from bot.views.parts import count, mention
from storage.agreements import Version
from storage.tables import Pair


def opened(version: Version, *, is_open: bool) -> DrawnItem:
    partner, left = mention(version.partner_id), len(version.paper.open)
    if not is_open:
        return _told(f"✓ You have looked at what you and {partner} have both answered.", version)
    rest = f"{count(left, 'thing')} to talk about" if left else "nothing is left to talk about"
    return _news(f"What you and {partner} have answered about your mentorship has opened: {rest}.", version)


def proposed(version: Version, *, is_open: bool) -> DrawnItem:
    partner = mention(version.partner_id)
    if not is_open:
        return _told(f"✓ You have looked at what {partner} proposes to agree on.", version)
    return _news(f"{partner} proposes an agreement for your mentorship. Take over what is right.", version)


def changed(version: Version, *, is_open: bool) -> DrawnItem:
    partner = mention(version.partner_id)
    if not is_open:
        return _told(f"✓ You have looked at what {partner} changed in your agreement.", version)
    return _news(f"{partner} has written on your agreement.", version)


def unsigned(version: Version, *, is_open: bool) -> DrawnItem:
    partner = mention(version.partner_id)
    if not is_open:
        return _told(f"✓ You have looked at what {partner} changed after you had signed.", version)
    return _news(
        f"{partner} has changed the agreement that you had signed, so your signature is taken back. "
        "Look at what is new, and sign again if it is right.",
        version,
    )


def to_sign(version: Version, *, is_open: bool) -> DrawnItem:
    partner = mention(version.partner_id)
    if not is_open:
        signed = version.state is AgreementState.SIGNED
        words = (
            f"✓ Signed: your agreement with {partner}."
            if signed
            else f"✓ Your agreement with {partner} has changed since."
        )
        return _told(words, version)
    return _news(
        f"{partner} has signed your agreement. It holds once you have signed it, too.", version, label="Review"
    )


def holds(version: Version) -> DrawnItem:
    return _news(
        f"Your agreement with {mention(version.partner_id)} is signed by both of you, and holds.", version, label="Read"
    )


def dropped(version: Version) -> DrawnItem:
    text = (
        f"{mention(version.partner_id)} has dropped the draft of an agreement. What you have signed before still holds."
    )
    if not version.agreement.begun_by:
        text = f"{mention(version.partner_id)} has dropped the draft of your agreement."
    read = button(
        "Agreement",
        OPEN_PAIR,
        value=str(version.pair.id),
        described=described("Agreement", version.pair, version.viewer),
    )
    return DrawnItem(text, [section(text, accessory=read)])


def to_affirm(version: Version, *, is_open: bool, gap: int | None) -> DrawnItem:
    partner = mention(version.partner_id)
    if not is_open:
        return _told(f"✓ You have looked at your agreement with {partner} again.", version)
    question = f" {came_back(version, gap)}" if gap is not None else ""
    text = f"Your agreement with {partner}: is it still right?{question}"
    buttons = [
        button(
            "Still right",
            AFFIRM,
            value=str(version.id),
            style="primary",
            described=described("Still right", version.pair, version.viewer),
        ),
        button("Read it", OPEN, value=str(version.id), described=described("Read it", version.pair, version.viewer)),
    ]
    return DrawnItem(text, [section(text), actions(*buttons)])


def _news(text: str, version: Version, *, label: str = "Open") -> DrawnItem:
    return DrawnItem(text, [section(text, accessory=_open(label, version, primary=True))])


def _told(text: str, version: Version) -> DrawnItem:
    return DrawnItem(text, [section(text, accessory=_open("Open", version))])


def _open(label: str, version: Version, *, primary: bool = False) -> Block:
    style = "primary" if primary else None
    named = described(label, version.pair, version.viewer)
    return button(label, OPEN, value=str(version.id), style=style, described=named)


def described(label: str, pair: Pair, me: str) -> str:
    return f"{label}: agreement with {partner_name(pair, me)}"
