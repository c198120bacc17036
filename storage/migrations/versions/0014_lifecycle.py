"""How pairs and programs begin, pause, mend and end: own last days, breaks, time away, silence, pulses, closing."""

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Each part has its own function below."""
