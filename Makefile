# Each command makes and reuses .venv; it needs only make and Python 3.11 or newer.
PYTHON ?= python3
BIN = .venv/bin
READY = .venv/.ready

.PHONY: demo test faults run bench check

demo: $(READY)
	$(BIN)/python -m bot demo

test: $(READY)
	$(BIN)/python -m pytest --numprocesses auto --dist loadgroup

faults: $(READY)
	$(BIN)/python -m tests.faults

run: $(READY)
	$(BIN)/python -m bot run

bench: $(READY)
	$(BIN)/python -m benchmarks

check: $(READY)
	$(BIN)/ruff format --check . && $(BIN)/ruff check . && $(BIN)/mypy && $(BIN)/lint-imports

$(READY): requirements.lock
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements.lock
	touch $@
