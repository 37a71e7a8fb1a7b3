import json
import subprocess
from collections.abc import Iterable

Edge = tuple[str, str]


def source(edges: Iterable[Edge]) -> str:
    """The graph in Graphviz's language."""
    lines = (f"  {quoted(tail)} -> {quoted(head)};" for tail, head in edges)
    return "\n".join(["digraph {", *lines, "}"])


def quoted(name: str) -> str:
    """A JSON string is a quoted name for Graphviz too."""
    return json.dumps(name, ensure_ascii=False)


def svg(edges: Iterable[Edge]) -> bytes:
    drawn = subprocess.run(["dot", "-Tsvg"], input=source(edges).encode(), capture_output=True, check=True, timeout=20)
    return drawn.stdout
