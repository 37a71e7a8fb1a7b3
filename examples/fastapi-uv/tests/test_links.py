import pytest
from fastapi import HTTPException
from pydantic import ValidationError

from links.main import NewLink, create, follow
from links.store import Store


def test_a_link_leads_to_its_target():
    kept = Store()
    link = create(NewLink(target="https://example.com/a/long/path"), kept)
    answer = follow(link.name, kept)
    assert answer.status_code == 307
    assert answer.headers["location"] == "https://example.com/a/long/path"


def test_only_urls_are_kept():
    with pytest.raises(ValidationError):
        NewLink(target="not a url")


def test_unknown_names():
    with pytest.raises(HTTPException) as raised:
        follow("nothing", Store())
    assert raised.value.status_code == 404
