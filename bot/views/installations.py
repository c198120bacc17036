"""The pages of an installation: that it is done and what comes next, or what went wrong and how to start again."""

from html import escape

from bot.views.commands import here

DENIED = "access_denied"
NOT_THIS_WAY = "not_this_way"
NO_CODE = "no_code"
NOT_CONFIRMED = "not_confirmed"
NO_WORKSPACE = "no_workspace"
OTHER = "other"
ROTATION = "rotation"
TROUBLE = "trouble"

REASONS = {
    DENIED: "Nothing was installed, because it was not allowed in Slack. If that was not meant, start again.",
    NOT_THIS_WAY: "The way to Slack and back works once, within ten minutes, in one browser. Start again, please.",
    NO_CODE: "Slack sent nothing to install with. Start again, please.",
    NOT_CONFIRMED: "Slack did not confirm the installation. Start again; if it stays, tell whoever runs Rapport.",
    NO_WORKSPACE: "Rapport is installed in one workspace at a time, not for a whole organization.",
    ROTATION: "Token rotation is switched on for this Slack app, and Rapport takes no part in it: use another app.",
    TROUBLE: "That did not work just now, and it is not your fault. Nothing is lost: start again in some minutes.",
    OTHER: "Slack did not allow the installation. Start again; if it stays, tell whoever runs Rapport.",
}

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Rapport</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body {{ font: 1.1rem/1.5 sans-serif; max-width: 34rem; margin: 4rem auto; padding: 0 1rem; }}</style></head>
<body><h1>{title}</h1>
{lines}
</body>
</html>
"""


def _page(title: str, *lines: str) -> str:
    return _PAGE.format(title=escape(title), lines="\n".join(f"<p>{line}</p>" for line in lines))


def installed(workspace: str, link: str) -> str:
    """`link` opens the app in Slack."""
    return _page(
        f"Rapport is installed in {workspace}",
        f"To begin, an admin types <code>{here('/mentorship-admin program new')}</code> and a name, in Slack. "
        "Nobody is written to before they are in a pair.",
        f'<a href="{escape(link)}">Open Slack</a>',
    )


def not_installed(install_url: str) -> str:
    """To somebody who types a command in a workspace that there is no token for; it is no HTML."""
    return f"Rapport is not installed in this workspace any more. It can be installed again: {install_url}"


def failed(reason: str, install_url: str) -> str:
    """`reason` is one of those above."""
    return _page(
        "Rapport is not installed",
        escape(REASONS[reason]),
        f'<a href="{escape(install_url)}">Start again</a>',
    )
