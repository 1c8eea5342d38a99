"""The story of an article, one step a file, in the order of ``ITEM_PIPELINES``."""
