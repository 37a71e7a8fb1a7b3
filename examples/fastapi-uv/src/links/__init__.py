"""Short links behind an HTTP API."""
