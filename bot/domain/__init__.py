"""Rules: pure functions and frozen values that import only the standard library and dateutil."""
