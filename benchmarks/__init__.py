"""What is promised about speed, measured: see README.md in this folder."""
