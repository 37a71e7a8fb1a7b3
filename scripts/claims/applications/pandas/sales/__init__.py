"""Sums what was sold, by region, product and month."""
