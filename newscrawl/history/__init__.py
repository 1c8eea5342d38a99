"""Versions of stories: what counts as their content, and what changed."""
