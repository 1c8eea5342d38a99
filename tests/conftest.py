"""Settings of all tests."""

from hypothesis import settings

# Time is no verdict here: machines are shared, and the first example may load a library.
settings.register_profile("newscrawl", deadline=None)
settings.load_profile("newscrawl")
