# The commands of the README. Python 3.11 or newer is all they ask for.
ifndef PYTHON
PYTHON := python3
ANY_PYTHON := --any-python
endif
BIN := .venv/bin
HTML := _build/html
CODE := widgets tests tools bench

.PHONY: book serve lab test mutants bench format pins clean environment test-environment

book: environment
	$(BIN)/jupyter-book build . -n -W --keep-going
	@$(BIN)/python -c 'import pathlib; print("The book:", pathlib.Path("$(HTML)/index.html").absolute().as_uri())'

serve: book
	$(BIN)/python -m tools.serve $(HTML)

lab: environment
	$(BIN)/jupyter lab --LabApp.default_url=/lab/tree/chapters

test: test-environment
	$(BIN)/ruff check $(CODE)
	$(BIN)/ruff format --check $(CODE)
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tools.javascript check
	$(BIN)/python -m pytest

# The share of small faults that the tests notice: of all, or of a part, as ROOM=science/triage. With
# EVERY=5 a sample of them, each fifth.
mutants: test-environment
	$(BIN)/python -m tools.mutants $(ROOM) $(if $(EVERY),--every $(EVERY))

bench: test-environment book
	$(BIN)/python -m bench

format: test-environment
	$(BIN)/ruff check --fix $(CODE)
	$(BIN)/ruff format $(CODE)
	$(BIN)/python -m tools.javascript format

pins: environment
	$(BIN)/python -m tools.pins

clean:
	rm -rf _build node_modules .venv

environment:
	@$(PYTHON) tools/environment.py $(ANY_PYTHON) requirements.txt

test-environment:
	@$(PYTHON) tools/environment.py $(ANY_PYTHON) requirements-test.txt
	@$(BIN)/python -m tests.install
