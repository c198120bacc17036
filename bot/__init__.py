"""Rapport, a Slack bot that helps mentorship pairs keep the habits that trust is made of."""
