"""Pure functions over French text: no network, no clock, no crawler, no global state."""
