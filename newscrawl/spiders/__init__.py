"""Where to go. What a page says belongs to :mod:`newscrawl.pages`."""
