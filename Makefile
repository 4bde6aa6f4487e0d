# The commands of the README. Python 3.11 or newer is all they ask for.
PYTHON ?= python3
BIN := .venv/bin
HTML := _build/html
CODE := widgets tests tools bench

.PHONY: book serve lab test bench format clean

book: .venv/.book
	$(BIN)/jupyter-book build . -n -W --keep-going
	@echo "The book: file://$(CURDIR)/$(HTML)/index.html"

serve: book
	$(BIN)/python -m tools.serve $(HTML)

lab: .venv/.book
	$(BIN)/jupyter lab --LabApp.default_url=/lab/tree/chapters

test: .venv/.test
	$(BIN)/ruff check $(CODE)
	$(BIN)/ruff format --check $(CODE)
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest

bench: .venv/.test book
	$(BIN)/python -m bench

format: .venv/.test
	$(BIN)/ruff check --fix $(CODE)
	$(BIN)/ruff format $(CODE)

clean:
	rm -rf _build node_modules widgets/host/assets .venv

.venv/.book: requirements.txt pyproject.toml lab-settings.json
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet -r requirements.txt
	mkdir -p .venv/share/jupyter/lab/settings
	cp lab-settings.json .venv/share/jupyter/lab/settings/overrides.json
	touch $@

.venv/.test: .venv/.book requirements-test.txt package-lock.json tests/install.py
	$(BIN)/pip install --quiet -r requirements-test.txt
	$(BIN)/python tests/install.py
	touch $@
