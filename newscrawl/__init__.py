"""newscrawl: French financial news from boursorama.com, as JSON Lines that can be trusted."""

__version__ = "0.1.0"
