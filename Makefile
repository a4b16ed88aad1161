# Everything is done by one of these; `make help` lists them.
PREFIX ?= /usr/local
RELEASE = swift build -c release --static-swift-stdlib --product dars
SOURCES = Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Numbers Benchmarks/Sources
# The Python whose PyTorch and NumPy are compared with, where it has them.
export PYTHON ?= python3

.DEFAULT_GOAL := help
.PHONY: run build test test-long verify lint format pictures bench install clean help

run: ## build for release and open the course
	@scripts/setup run
	@$(RELEASE) >&2
	@"$$($(RELEASE) --show-bin-path)/dars"

build: ## build for release
	@scripts/setup run
	$(RELEASE)

test: ## run every test
	@scripts/setup test
	swift build --build-tests
	swift test --skip-build

test-long: ## compare pairs of formulas at a thousand seeds, and check 20,000 broken lessons
	@scripts/setup test
	DARS_SEEDS=1000 DARS_MUTATIONS=20000 swift test -c release -Xswiftc -enable-testing \
	  --filter "EquivalenceDataTests|MutationTests"

verify: build ## compare a thousand fresh cases with PyTorch; SEED=… takes the same again
	"$$PYTHON" Tests/References/verify.py "$$($(RELEASE) --show-bin-path)/dars"

lint: ## check the style of every source file
	swift format lint --strict --recursive --parallel $(SOURCES)

format: ## rewrite every source file in the project's style
	swift format format --in-place --recursive --parallel $(SOURCES)

pictures: ## draw the README's pictures anew, from the program itself
	@scripts/setup test
	swift build --build-tests
	RECORD_SNAPSHOTS=1 swift test --skip-build --filter TutorTests.PictureTests

bench: ## measure speed and memory against their targets
	@scripts/setup bench
	Benchmarks/run

install: build ## install the program and the course under PREFIX (default /usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/dars"
	install -s -m 755 "$$($(RELEASE) --show-bin-path)/dars" "$(DESTDIR)$(PREFIX)/bin/dars"
	rm -rf "$(DESTDIR)$(PREFIX)/share/dars/lessons" "$(DESTDIR)$(PREFIX)/share/dars/themes"
	cp -R lessons "$(DESTDIR)$(PREFIX)/share/dars/lessons"
	cp -R assets/themes "$(DESTDIR)$(PREFIX)/share/dars/themes"

clean: ## remove what was built
	rm -rf .build Benchmarks/.build

help: ## list these commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{ printf "%-14s %s\n", $$1, $$2 }'
