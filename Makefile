# Everything a person needs: `make help` lists it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready
LUPDATE := $(BIN)/pyside6-lupdate build/words.py -silent -no-obsolete -locations none
OTHERS := $(filter-out %_en.ts,$(wildcard ui/translations/*.ts))
export QT_QPA_PLATFORM ?= $(if $(DISPLAY)$(WAYLAND_DISPLAY),,offscreen)

.PHONY: help setup run demo guide lint format i18n test test-nightly bench build clean

help:            ## show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 24

setup: $(STAMP)  ## make the virtual environment, install what is missing, build the fonts

$(STAMP): requirements-dev.txt .ci/system-packages exports/fonts/build.py
	bash .ci/system-packages
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	$(BIN)/python -m exports.fonts.build
	touch $@

run: $(STAMP)    ## start the program
	$(BIN)/python -m desktop

demo: $(STAMP)   ## drive the real windows through the whole trip; leaves its results in demo/
	bash .ci/with-sound $(BIN)/python -m desktop demo --out demo

guide: $(STAMP)  ## take the pictures of the interviewer's guide anew, in each language
	for code in en be ru; do bash .ci/with-sound $(BIN)/python -m desktop.demo.guide \
		--language $$code --out docs/pictures/$$code || exit 1; done

lint: $(STAMP)   ## ruff, formatting, types, floors
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: $(STAMP) ## put the code into its one form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

i18n: $(STAMP)   ## collect every sentence for the translators, build the translations
	mkdir -p build
	$(BIN)/python -m ui.translations.collect > build/words.py
	$(LUPDATE) -pluralonly -ts ui/translations/deponent_en.ts
	$(foreach ts,$(OTHERS),$(LUPDATE) -ts $(ts) &&) true
	for ts in ui/translations/*.ts; do $(BIN)/pyside6-lrelease -silent $$ts; done
	@for ts in $(OTHERS); do echo "$$ts: $$(grep -c 'type="unfinished"' $$ts) unfinished"; done

test: $(STAMP)   ## all tests but the nightly sweeps
	bash .ci/with-sound $(BIN)/python -m pytest -q -m "not nightly" -n 2 --dist loadfile \
		-o faulthandler_timeout=400 -o faulthandler_exit_on_timeout=true

test-nightly: $(STAMP) ## the whole fault sweeps
	bash .ci/with-sound $(BIN)/python -m pytest -q -m nightly --hypothesis-profile=wide

bench: $(STAMP)  ## speed as ratios, one flat JSON object; QUICK=1 for smaller sizes
	@bash .ci/system-packages --peers >&2
	@$(BIN)/python -m tests.bench $(if $(QUICK),--quick)

build: $(STAMP)  ## freeze the program into dist/deponent and run its self-test
	$(BIN)/pyinstaller --noconfirm --log-level WARN build.spec
	dist/deponent/deponent --selftest

clean:           ## remove everything that was made
	rm -rf $(VENV) build dist demo exports/fonts/static .mypy_cache .ruff_cache .pytest_cache
