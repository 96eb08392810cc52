# What you can say here:
#
#   make run           set up what running needs, and open Goround
#   make test          set everything up and run every check
#   make setup         build .venv/ for those who work on it, with .venv/bin/goround
#   make check         ruff and mypy only
#   make bench         measure, and hold the figures against their floors
#   make wheel         build the package into dist/
#   make lock          renew requirements.lock and requirements-dev.lock
#   make translations  gather the sentences for translators; INTO=de begins a language
#   make clean         remove what the above have built
#
# PYTHON names the interpreter to build with; otherwise the first that is new enough is taken.

PYTHON := $(or $(PYTHON),$(shell for python in python3 python python3.14 python3.13 python3.12 python3.11; do \
	if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; \
	then echo $$python; break; fi; done))
HERE := .venv/bin/python

.PHONY: setup run test check bench wheel lock translations clean python

run: python
	@$(PYTHON) -m tools.set_up
	@$(HERE) main.py

setup: python
	@$(PYTHON) -m tools.set_up --makers

test: python
	@$(PYTHON) -m tools.set_up --makers --real-windows
	@$(HERE) -m tools.check

check: setup
	@$(HERE) -m tools.check --static

bench: setup
	@$(HERE) -m tools.bench

wheel: setup
	@$(HERE) -m pip --disable-pip-version-check wheel -q --no-deps --no-build-isolation -w dist .
	@ls dist/*.whl

lock: python
	@$(PYTHON) -m tools.lock

translations: setup
	@$(HERE) -m tools.translations $(INTO)

clean:
	@rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

python:
	@test -n "$(PYTHON)" || { echo "Goround needs Python 3.11 or newer. Please install it, or name it: make PYTHON=/path/to/python3"; exit 1; }
