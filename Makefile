# Knee Coach. `make chat` talks with the coach; `make test` runs all tests; `make help` lists the rest.
SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help chat build test lint bench fuzz deps deps-build clean
.PHONY: test-kills soak manual install uninstall deb test-install test-bridges deps-deb deps-install deps-bridges

# More words for the chat: make chat ARGS=--plain
ARGS ?=

# Where `make install` puts things
PREFIX ?= /usr/local
DESTDIR ?=
export PREFIX DESTDIR

# The Swift runtime is inside the program: so it starts sooner, and runs where no Swift is installed. It knows nothing
# of the folder that it was built in, and lld links it, because gold warns about the runtime. All release builds have
# the same options, since with others everything would be compiled again.
release := -c release --static-swift-stdlib --disable-local-rpath -Xswiftc -use-ld=lld \
  -Xcc "-fmacro-prefix-map=$(CURDIR)/="

help: ## Show this list
	@grep -E '^[a-z-]+:.*## ' Makefile | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 22

chat: build ## Talk with the coach in this terminal
	@.build/release/kneecoach chat $(ARGS) || [ $$? -eq 130 ]

# Standard input and output belong to the conversation, also in a pipe.
build: deps-build ## Build the program: .build/release/kneecoach
	@swift build $(release) --product kneecoach </dev/null >&2

test: deps ## Run all tests: modules, end to end, transcripts, checks of the dialogs
	@.ci/test

test-bridges: deps-bridges build ## Test the bridges with real chat servers (IRC, XMPP, MQTT, web sockets)
	@python3 Tests/Bridges/run.py .build/release/kneecoach

lint: deps-build ## Check the format of the sources, and that they compile without a warning
	@swift format lint --strict --recursive --parallel Sources Tests Package.swift
	@KNEECOACH_STRICT=1 swift build --build-tests </dev/null

bench: deps-build ## Measure speed
	@swift build $(release) --product kneecoach </dev/null >&2
	@swift build $(release) --product echo </dev/null >&2
	@swift build $(release) --product Benchmarks </dev/null >&2
	@.build/release/Benchmarks

install: manual ## Install: PREFIX=/usr/local, DESTDIR= in front of it
	@.ci/stage .build/stage && .ci/install

uninstall: ## Remove what `make install` put below PREFIX
	@.ci/install remove

deb: deps-deb manual ## Make a Debian package: .build/kneecoach_VERSION_ARCH.deb
	@.ci/stage .build/stage && .ci/deb

test-install: deps-install manual ## Install into a folder and a package, and talk with what is there
	@Tests/Install/run.py

manual: build
	@swift build $(release) --product generate-manual </dev/null >&2
	@.ci/manual

test-kills: deps build ## Kill the program 200 times in the middle of its work: no turn is lost or doubled
	@python3 Tests/Kills/run.py .build/release/kneecoach

soak: deps build ## The same, 5,000 times
	@python3 Tests/Kills/run.py .build/release/kneecoach --kills 5000

fuzz: deps-build ## Send a million made-up lines and dialog files through it (ARGS="--seed 2 --for 3600")
	@swift build $(release) --product Fuzz </dev/null >&2
	@.build/release/Fuzz --dialogs Dialogs $(ARGS) </dev/null

clean: ## Remove what was built (fetched packages stay)
	@swift package clean

# What building and testing need beside Swift. Nothing is asked of the network unless something is missing.
define need_swift
command -v swift >/dev/null || { \
  echo "Swift is missing. Install Swift 6.1 or later first: https://www.swift.org/install/linux/" >&2; exit 1; }
endef
define need_readline
[ -e /usr/include/readline/readline.h ] || [ -e /usr/local/include/readline/readline.h ] \
  || missing="$$missing libreadline-dev"
endef
define need_sqlite
[ -e /usr/include/sqlite3.h ] || [ -e /usr/local/include/sqlite3.h ] || missing="$$missing libsqlite3-dev"
endef
define need_python
command -v python3 >/dev/null || missing="$$missing python3"; \
{ python3 -c 'import jsonschema' || /usr/bin/python3 -c 'import jsonschema'; } >/dev/null 2>&1 \
  || missing="$$missing python3-jsonschema"
endef
define need_dpkg
command -v dpkg-shlibdeps >/dev/null || missing="$$missing dpkg-dev"
endef
# What looks at an installation.
define need_lookers
command -v python3 >/dev/null || missing="$$missing python3"; \
command -v strace >/dev/null || missing="$$missing strace"; \
command -v man >/dev/null || missing="$$missing man-db"; \
command -v zsh >/dev/null || missing="$$missing zsh"; \
command -v lintian >/dev/null || missing="$$missing lintian"
endef
define need_bridges
export PATH="$$PATH:/usr/sbin:/sbin"; \
for name in ngircd ii prosody mosquitto websocketd openssl; do \
  command -v $$name >/dev/null || missing="$$missing $$name"; \
done; \
command -v mosquitto_sub >/dev/null || missing="$$missing mosquitto-clients"; \
{ python3 -c 'import slixmpp' || /usr/bin/python3 -c 'import slixmpp'; } >/dev/null 2>&1 \
  || missing="$$missing python3-slixmpp"
endef
# Debian starts a server when it installs one, and at each boot. The tests start their own.
define no_services
policy=/usr/sbin/policy-rc.d; \
if [ "$$(id -u)" = 0 ]; then as_root=; else as_root=sudo; fi; \
if [ -n "$$missing" ] && [ ! -e $$policy ] && command -v apt-get >/dev/null \
  && { [ -z "$$as_root" ] || command -v sudo >/dev/null; }; then \
  trap "$$as_root rm -f $$policy" EXIT; \
  printf '#!/bin/sh\nexit 101\n' | $$as_root install -m 755 /dev/stdin $$policy || exit 1; \
fi
endef
define no_boot
for name in ngircd prosody mosquitto; do \
  case "$$missing " in *" $$name "*) $$as_root update-rc.d $$name disable >&2;; esac; \
done
endef
define install_missing
[ -z "$$missing" ] && exit 0; \
command -v apt-get >/dev/null || { echo "Please install these packages:$$missing" >&2; exit 1; }; \
if [ "$$(id -u)" = 0 ]; then as_root=; \
elif command -v sudo >/dev/null; then as_root=sudo; \
else echo "Please run as root: apt-get install$$missing" >&2; exit 1; fi; \
echo "Installing$$missing" >&2; \
$$as_root apt-get update -qq >&2 && \
$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >&2
endef

deps-build:
	@$(need_swift); missing=; $(need_readline); $(need_sqlite); $(install_missing)

deps-deb:
	@$(need_swift); missing=; $(need_readline); $(need_sqlite); $(need_dpkg); $(install_missing)

deps-install:
	@$(need_swift); missing=; $(need_readline); $(need_sqlite); $(need_dpkg); $(need_lookers); $(install_missing)

deps: ## Install the Debian packages that building and testing need, where any is missing
	@$(need_swift); missing=; $(need_readline); $(need_sqlite); $(need_python); $(install_missing)

deps-bridges:
	@missing=; $(need_bridges); $(no_services); $(install_missing) && $(no_boot)
