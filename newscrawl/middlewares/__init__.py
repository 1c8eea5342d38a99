"""Around requests and responses: robots, redirects, outcomes, scope."""
