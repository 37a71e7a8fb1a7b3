from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, HttpUrl

from .store import Store

app = FastAPI(title="links")
links = Store()


class NewLink(BaseModel):
    target: HttpUrl


class Link(BaseModel):
    name: str
    target: HttpUrl


def store() -> Store:
    return links


@app.get("/healthz")
def healthz() -> dict[str, str]:
    return {"status": "ok"}


@app.post("/links", status_code=201)
def create(new: NewLink, kept: Annotated[Store, Depends(store)]) -> Link:
    return Link(name=kept.add(str(new.target)), target=new.target)


@app.get("/{name}")
def follow(name: str, kept: Annotated[Store, Depends(store)]) -> RedirectResponse:
    target = kept.target(name)
    if target is None:
        raise HTTPException(404, "no such link")
    return RedirectResponse(target)
