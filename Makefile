# One word for each thing a person does. `make` alone lists them.

.DEFAULT_GOAL := help
SHELL := /bin/sh

# The Pythons that .venv may be made with, first come, first served; `make PYTHON=…` goes first.
PYTHONS := python3.13 python3.12 python3.11 python3.14 python3 python

# Variables of whoever calls that would change what an interpreter, pip or uv does. pip and uv hear where packages
# come from and how to get there, nothing else. What Python compiles is kept: many processes import the same.
unexport PYTHONHOME PYTHONPATH PYTHONSAFEPATH PYTHONSTARTUP PYTHONINSPECT PYTHONOPTIMIZE PYTHONWARNINGS PYTHONUSERBASE
unexport PYTHONPLATLIBDIR PYTHONEXECUTABLE PYTHONDONTWRITEBYTECODE __PYVENV_LAUNCHER__ VIRTUAL_ENV MYPYPATH
KEPT := %_CERT %_URL %_INDEX %_FIND_LINKS %_HOST %_PROXY %_TIMEOUT %_RETRIES %_PROVIDER %_CACHE_DIR %_CACHE %_CONFIG_FILE
KEPT += UV_INDEX_% UV_NATIVE_TLS UV_SYSTEM_CERTS UV_OFFLINE UV_LINK_MODE PIP_DISABLE_PIP_VERSION_CHECK
unexport $(filter-out $(KEPT),$(filter PIP_% UV_%,$(.VARIABLES)))

RUN := .venv/bin/python
READY := .venv/ready
READY_TYPES := .venv/ready-types
OURS := generate.py codegen tools tests templates
TYPED := generate.py codegen tools generated/affinda_resumes tests/typing/consumer.py
# Where the tests are that run a type checker, and those that need an environment beside .venv.
TYPE_TESTS := tests/golden/test_specs.py tests/hostile/test_names.py tests/typing tests/vendored/test_types.py
ECOSYSTEM_TESTS := tests/ecosystem tests/growing tests/servers tests/docs/test_accessibility.py tests/docs/test_migrating_page.py tests/sandbox/test_schemathesis.py tests/vendored/test_host_repository.py tests/vendored/test_imports.py tests/vendored/test_ways_in.py

# Where the tests of the commands around the generator are: the review, the page, the sandbox and the others.
TOOL_TESTS := tests/compat tests/docs tests/observe tests/review tests/sandbox tests/tools

# pyright asks the network for a newer pyright unless it is told not to.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

# What `generate` reads, and the sums of files that tell whether it has anything to do. Sums and not
# times: a file that was deleted, or taken back to how it was, counts as what it is.
SOURCES := openapi.yaml generate.py codegen templates
OUTPUT := generated affinda_resumes.version.txt
sums = find $(1) -name __pycache__ -prune -o -type f -exec cksum {} + 2>/dev/null | sort

.PHONY: help setup lock generate drift new golden vendor release review changelog observe docs mutate check compat migrate wheel versions test lint format types strict tools ecosystem sandbox demo bench figures clean FORCE

help:
	@awk -F ':.*## ' '/^##@ /{print "\n" substr($$0, 5)} /^[a-z]+:.*## /{printf "  make %-9s %s\n", $$1, $$2}' Makefile

##@ Change the client
generate: $(READY)	## write generated/ from openapi.yaml, if anything changed
	@before="$$($(call sums,$(SOURCES)))"; \
	if [ "$$before$$($(call sums,$(OUTPUT)))" = "$$(cat .venv/generated 2>/dev/null)" ]; then echo "generate: nothing changed"; \
	else $(RUN) generate.py --strict && echo "$$before$$($(call sums,$(OUTPUT)))" >.venv/generated; fi

new: $(READY)	## draft an operation in openapi.yaml from a saved page of documentation: PAGE=path
	@$(RUN) -m tools.new "$$PAGE" $(ARGS)

golden: $(READY)	## record goldens and pages made from code again, show what changed; NEW=operationId
	PYTHONPATH=generated $(RUN) -m tools.golden $(if $(NEW),--new $(NEW))
	$(RUN) -m tools.size --write
	$(RUN) -m tools.review.rules_page --write

format: $(READY)	## format our Python and mend what can be mended
	$(RUN) -m ruff check --fix-only --quiet $(OURS)
	$(RUN) -m ruff format $(OURS)

# make ends with 2 whatever its recipe ends with: STATUS=FILE gets the exit status of the review itself.
review: $(READY)	## say what a change of the contract breaks: BASE=main, a commit or a file [STATUS=FILE]
	@$(RUN) -m tools.review --base="$${BASE:-main}" $(ARGS); status=$$?; \
	if [ -n "$$STATUS" ]; then echo $$status >"$$STATUS"; fi; exit $$status

changelog: $(READY)	## draft the changelog's section on a change of the contract: BASE=main, a commit or a file
	@ALLOW_BREAKING=1 $(RUN) -m tools.review --base="$${BASE:-main}" --format changelog $(ARGS)

observe: $(READY)	## hold recorded answers against the contract: ANSWERS=folder of JSON bodies and HAR files
	@PYTHONPATH=generated $(RUN) -m tools.observe "$$ANSWERS" $(ARGS)

docs: $(READY)	## render the contract as one page: build/docs/index.html
	$(RUN) -m tools.docs $(ARGS)

##@ Check
check: lint types strict drift compat test tools ecosystem	## all that CI runs on each change

test: $(READY)	## run the tests of the client and the generator; ARGS="-k retry" goes to pytest
	$(RUN) -m pytest -n auto -m "not types and not ecosystem" $(addprefix --ignore=,$(TOOL_TESTS)) $(ARGS)

tools: $(READY)	## run the tests of the other commands: review, docs, sandbox, observe, new, release
	$(RUN) -m pytest -n auto -m "not types and not ecosystem" $(ARGS) $(TOOL_TESTS)

ecosystem: $(READY)	## run the package in environments beside .venv, with the tools of docs/ecosystem.md
	$(RUN) -m pytest -n 2 -m ecosystem $(ARGS) $(ECOSYSTEM_TESTS)

wheel: $(READY)	## run the package's tests on the built wheel, with its oldest and newest dependencies
	$(RUN) -m tools.wheel $(ARGS)

versions: $(READY)	## run the tests of the wire with the oldest httpx, and the oldest and newest httpx2
	PYTHONDONTWRITEBYTECODE= $(RUN) -m tools.versions $(ARGS)

mutate: $(READY)	## change contract and code in many small ways; each mutant must be caught
	PYTHONPATH=generated $(RUN) -m tools.mutation $(ARGS)

lint: $(READY)	## look for mistakes, unformatted files and imports that go up; writes nothing
	$(RUN) -m ruff check $(OURS)
	$(RUN) -m ruff format --check $(OURS)
	$(RUN) -c 'from importlinter.cli import lint_imports_command as lint; lint()' --no-cache
	$(RUN) -m tools.lint openapi.yaml
	$(RUN) -m tools.words

types: $(READY_TYPES)	## mypy and pyright, both strict, on all our code
	$(RUN) -m mypy --strict $(TYPED)
	$(RUN) -m pyright

strict: $(READY_TYPES)	## the same on packages of every kind of contract, and on what people write with ours
	$(RUN) -m pytest -n 2 -m types $(ARGS) $(TYPE_TESTS)

drift: $(READY)	## fail unless generated/ is what openapi.yaml gives
	@$(RUN) generate.py --strict --check; status=$$?; \
	if [ $$status = 1 ]; then echo "drift: generated/ is not what openapi.yaml gives: run \`make generate\`, then commit" >&2; fi; \
	exit $$status

compat: $(READY)	## compare with openapi-python-client: names, types, bytes; known differences are in a table
	@$(RUN) -m tools.compat

##@ Use it elsewhere
vendor: $(READY)	## copy or update the package: DEST=../app/_vendor [NAME=…] [FORCE=yes]
	@PYTHONPATH=generated $(RUN) -m tools.vendor "$$DEST" $(if $(findstring command,$(origin NAME)),--name "$$NAME") $(if $(filter 1 yes true,$(FORCE)),--force)

release: $(READY)	## make a commit, a tag, a wheel and an sdist: VERSION=0.2.0
	@$(RUN) -m tools.release "$(VERSION)"

##@ Try it
sandbox: $(READY)	## serve the contract on this machine, until Ctrl-C; ARGS="--spec any.yaml" serves another
	PYTHONPATH=generated $(RUN) -m tools.sandbox $(ARGS)

demo: $(READY)	## change a resume over real HTTP, and show before and after
	PYTHONPATH=generated $(RUN) -m tools.demo $(ARGS)

migrate: $(READY)	## run the code of docs/migrating.md, before and after, and compare what it sends
	@$(RUN) -m tools.migrate $(ARGS)

bench: .venv/bench/ready	## measure the client beside its peers; the table goes to build/bench.md too
	PYTHONPATH=generated .venv/bench/bin/python -m tools.bench

figures: $(READY)	## write what README says of speed, table and chart, from what bench measured last
	@PYTHONPATH=generated $(RUN) -m tools.bench.figures

##@ Set up
setup: $(READY)	## make .venv; every command above does it by itself
	@echo "setup: .venv is ready"

lock:	## renew requirements/*.txt from their .in (needs uv)
	@set -e; for name in pip dev bench types newest oldest httpx2-newest httpx2-oldest wheel host ecosystem servers sandbox page threads; do \
	env -u PIP_FIND_LINKS UV_NO_CONFIG=1 uv pip compile --quiet --universal --upgrade --generate-hashes --no-header \
	--no-emit-index-url --python-version 3.11 requirements/$$name.in --output-file requirements/$$name.new; \
	{ echo "# Made from $$name.in by \`make lock\`."; cat requirements/$$name.new; } >requirements/$$name.txt; \
	rm requirements/$$name.new; done

clean:	## remove .venv, build and every cache; generated/ stays
	rm -rf .venv build .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The peers have an environment of their own: nothing else needs them.
.venv/bench/ready: requirements/bench.txt | $(READY)
	$(RUN) -m venv --clear --without-pip .venv/bench
	$(RUN) -m pip --python .venv/bench/bin/python -qq --disable-pip-version-check install --no-compile --require-hashes --no-deps --requirement $<
	@touch $@

$(READY): requirements/dev.txt
	@python="$$(sh tools/environment/find_python "$$PYTHON" $(PYTHONS))" && exec "$$python" -I tools/environment/setup.py

# The type checkers are half of all that development needs, and only two commands need them.
$(READY_TYPES): requirements/types.txt $(READY)
	@echo "setup: install the type checkers, $<"
	@$(RUN) -m pip -qq --disable-pip-version-check install --no-compile --require-hashes --no-deps --requirement $<
	@touch $@

# A .venv whose Python is gone (upgraded, moved) is made again.
ifneq ($(shell test -x $(RUN) && echo yes),yes)
$(READY): FORCE
endif
