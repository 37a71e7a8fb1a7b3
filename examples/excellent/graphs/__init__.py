"""Draws directed graphs: edges in, SVG out."""
