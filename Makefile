# Each command makes .venv first, or brings it up to date; it needs only make and Python 3.11 or newer.
PYTHON ?= python3
BIN = .venv/bin
INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all:
RUNNING = .venv/.running
WORKING = .venv/.working

.PHONY: demo run test quick check bench faults simulation privacy sbom

demo run: $(RUNNING)
	$(BIN)/python -m bot $@

test: $(WORKING)
	$(BIN)/python -m pytest --numprocesses auto --dist loadgroup --no-loadscope-reorder

quick: $(WORKING)
	RAPPORT_DATABASES=sqlite $(BIN)/python -m pytest --numprocesses auto tests/domain tests/content tests/views tests/storage

check: $(WORKING)
	$(BIN)/ruff format --check . && $(BIN)/ruff check . && $(BIN)/mypy && $(BIN)/lint-imports

bench: $(WORKING)
	$(BIN)/python -m benchmarks

faults: $(WORKING)
	$(BIN)/python -m tests.faults

simulation: $(WORKING)
	$(BIN)/python -m tests.simulation

privacy: $(WORKING)
	$(BIN)/python -m tests.privacy && $(BIN)/python -m tests.privacy.leaks

sbom: $(WORKING)
	mkdir -p dist
	$(BIN)/python -W ignore::UserWarning -m cyclonedx_py requirements --pyproject pyproject.toml --output-reproducible \
		--output-file "dist/rapport-$$($(BIN)/python -c 'import bot; print(bot.__version__)').cdx.json" requirements.lock

# A .venv that an older Python has made, whose Python is gone, or that was not finished, is made anew.
$(shell $(BIN)/python -c 'import bot, pip' 2>/dev/null || rm -f .venv/pyvenv.cfg)

.venv/pyvenv.cfg:
	@$(PYTHON) -c 'import bot' # an older one is told so
	@rm -rf .venv
	@$(PYTHON) -m venv .venv || { echo 'On Debian and Ubuntu this is mended by: apt install python3-venv'; exit 1; }

$(RUNNING): .venv/pyvenv.cfg requirements.lock
	$(INSTALL) -r requirements.lock
	@touch $@

$(WORKING): .venv/pyvenv.cfg requirements.lock requirements-dev.lock
	$(INSTALL) -r requirements-dev.lock # which holds all that running needs
	@touch $(RUNNING) $@
