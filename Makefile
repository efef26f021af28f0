# The two commands of the README: `make` leaves the documents in build/, `make test` runs the tests.
# `make help` lists the rest. A second run does only what is left to do.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
OUT := build
# Further words for pytest or the benchmarks: make test ARGS="-k lint", make bench ARGS=--quick
ARGS ?=

PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input
PIP_COMPILE := env -u PIP_FIND_LINKS -u PIP_EXTRA_INDEX_URL $(BIN)/pip-compile --quiet \
	--generate-hashes --allow-unsafe --all-build-deps --strip-extras --annotation-style=line \
	--no-header --no-emit-index-url --no-emit-trusted-host --no-emit-find-links

export PYTHON

.DEFAULT_GOAL := documents
.PHONY: documents test slow check fix bench schemas pictures wheel lock clean help system system-test system-slow
.DELETE_ON_ERROR:

documents: $(VENV)/.installed ## kontrollér og udskriv samlingen: PDF og HTML i build/ (det, som make alene gør)
	@$(BIN)/funkbesk lint || [ $$? -eq 1 ]  # 1: there are findings, and they do not stop the printing
	@$(BIN)/funkbesk render --format pdf,html --out $(OUT) >/dev/null
	@echo "Dokumenterne ligger her:"
	@ls -1 $(abspath $(OUT))/*.pdf $(abspath $(OUT))/*.html

test: $(VENV)/.developing | system-test ## kør de hurtige test (under to minutter)
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal $(ARGS)

slow: $(VENV)/.developing | system-slow ## kør de langsomme test: pakken, mange dokumenter, fjendtligt input
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal -m slow $(ARGS)

check: $(VENV)/.developing ## kontrollér koden: stil, typer, skemaer, arbejdsgange
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/funkbesk schema --check --out schemas
	$(BIN)/check-jsonschema --schemafile schemas/description.schema.json \
		$(filter-out %/organisation.yaml,$(wildcard descriptions/*.yaml))
	$(if $(wildcard meetings/*.yaml),$(BIN)/check-jsonschema --schemafile schemas/meeting.schema.json meetings/*.yaml)
	$(BIN)/funkbesk fmt --check
	$(BIN)/funkbesk lint --baseline .funkbesk-baseline.json --fail-on hint --format concise
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml docs/eksempler/github-*.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.github-actions action.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.gitlab-ci docs/eksempler/gitlab-*.yml

fix: $(VENV)/.developing ## ret koden, hvor det kan gøres af sig selv
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

bench: $(VENV)/.developing ## mål hastigheden mod de værktøjer, som designet nævner
	@$(BIN)/python -m benchmarks.run $(ARGS)

schemas: $(VENV)/.installed ## lav schemas/ på ny ud fra modellerne
	$(BIN)/funkbesk schema --out schemas

pictures: $(VENV)/.developing ## lav billederne i docs/billeder/ på ny
	$(BIN)/python docs/billeder/make_pictures.py

wheel: $(VENV)/.installed ## byg pakken i dist/
	rm -rf dist
	$(PIP) wheel --quiet --no-index --no-deps --no-build-isolation --wheel-dir dist .
	@ls -1 $(abspath dist)/*.whl

lock: $(VENV)/.developing ## lås afhængighederne på ny (requirements.txt og requirements-dev.txt)
	$(PIP_COMPILE) --upgrade --output-file requirements.txt pyproject.toml
	$(PIP_COMPILE) --upgrade --extra dev --constraint requirements.txt --output-file requirements-dev.txt pyproject.toml

clean: ## fjern alt, som kan laves igen
	rm -rf $(VENV) $(OUT) dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .funkbesk_cache
	find src tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## vis denne liste
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | awk -F '\t' '{ printf "make %-11s %s\n", $$1, $$2 }'

# System packages are looked at in every run (some milliseconds) and installed where they are missing.
system:
	@.ci/system-packages run

system-test: | system
	@.ci/system-packages test

system-slow: | system-test
	@.ci/system-packages slow

# The environment: everything at the hashes of the lock, then the checkout itself, without the network.
$(VENV)/.installed: requirements.txt pyproject.toml src/funkbesk/__init__.py | system
	@echo "Gør Python-miljøet klar i $(VENV) …"
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	@$(PIP) install --quiet --require-hashes --requirement requirements.txt
	@$(PIP) install --quiet --no-index --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.developing: requirements-dev.txt $(VENV)/.installed
	@echo "Henter det, som testene og kontrollen bruger …"
	@$(PIP) install --quiet --require-hashes --requirement requirements-dev.txt
	@touch $@
