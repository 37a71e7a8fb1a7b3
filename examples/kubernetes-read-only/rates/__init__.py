"""Converts amounts between currencies, by rates that a ConfigMap holds."""
