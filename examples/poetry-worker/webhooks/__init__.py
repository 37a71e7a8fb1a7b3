"""Delivers webhooks from a queue in Redis."""
