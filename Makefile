# Each command makes .venv first, or brings it up to date; it needs only make and Python 3.11 or newer.
PYTHON ?= python3
BIN = .venv/bin
INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all:
RUNNING = .venv/.running
WORKING = .venv/.working

.PHONY: demo run test quick check bench faults

demo run: $(RUNNING)
	$(BIN)/python -m bot $@

test: $(WORKING)
	$(BIN)/python -m pytest --numprocesses auto --dist loadgroup

quick: $(WORKING)
	RAPPORT_DATABASES=sqlite $(BIN)/python -m pytest --numprocesses auto tests/domain tests/content tests/views tests/storage

check: $(WORKING)
	$(BIN)/ruff format --check . && $(BIN)/ruff check . && $(BIN)/mypy && $(BIN)/lint-imports

bench: $(WORKING)
	$(BIN)/python -m benchmarks

faults: $(WORKING)
	$(BIN)/python -m tests.faults

# One that an older Python has made, or one that has gone, is in nobody's way.
$(shell $(BIN)/python -c 'import bot' 2>/dev/null || rm -f $(RUNNING))

$(RUNNING): requirements.lock
	@$(PYTHON) -c 'import bot' # an older one is told so
	@rm -rf .venv # what the lock no longer names goes too
	@$(PYTHON) -m venv .venv || { echo 'On Debian and Ubuntu this is mended by: apt install python3-venv'; exit 1; }
	$(INSTALL) -r requirements.lock
	@touch $@

$(WORKING): $(RUNNING) requirements-dev.lock
	$(INSTALL) -r requirements-dev.lock
	@touch $@
