"""What can go wrong, by name. Each message says what, where, and what to do.

NewscrawlError
├── ConfigurationError      a setting is missing or wrong; raised before any request
│   └── ArgumentError       a spider argument is wrong
├── OutputError             records can't be written; raised by delivery
├── StateError              the state database can't be used; raised by state
└── RunNotFound             no report of such a run; raised by the verdict command
"""

from __future__ import annotations


class NewscrawlError(Exception):
    """Base of all errors that newscrawl raises on purpose."""


class ConfigurationError(NewscrawlError):
    """A setting is missing or wrong. Raised by preflight, before any request is made."""


class ArgumentError(ConfigurationError):
    """A spider argument is wrong. Raised by :meth:`newscrawl.scope.Scope.parse`."""


class OutputError(NewscrawlError):
    """Records can't be written where they should go. Raised by delivery."""


class StateError(NewscrawlError):
    """The state database can't be opened or is of a newer version. Raised by state."""


class RunNotFound(NewscrawlError):
    """There is no report of the run that was asked for. Raised by the reading of reports."""
