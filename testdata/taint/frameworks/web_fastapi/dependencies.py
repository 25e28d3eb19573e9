"""FastAPI: Depends as function and class, routers, Request, and state."""

import os
from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, HTTPException, Request

app = FastAPI()
router = APIRouter(prefix="/lamps")
ROOMS = {"hall", "attic"}


def room(name: str = "hall") -> str:
    return name


def known_room(name: str) -> str:
    if name not in ROOMS:
        raise HTTPException(404)
    return name


class Paging:
    def __init__(self, page: int = 1, order: str = "name"):
        self.page = page
        self.order = order


async def of_request(request: Request):
    yield request.headers.get("x-room", "hall")


@router.get("/plain")
async def plain(place: str = Depends(room)):
    os.system("lamp " + place)  # expect: command
    return {"done": True}


@router.get("/known")
async def known(place: Annotated[str, Depends(known_room)]):
    os.system("lamp " + place)  # safe: command
    return {"done": True}


@router.get("/paging")
async def paging(paging: Annotated[Paging, Depends()]):
    os.system(f"lamp --page {paging.page}")  # safe: command
    os.system(f"lamp --order {paging.order}")  # expect: command
    return {"done": True}


@router.get("/yielded")
async def yielded(place: str = Depends(of_request)):
    os.system("lamp " + place)  # expect: command
    return {"done": True}


@router.post("/request")
async def whole(request: Request):
    data = await request.json()
    form = await request.form()
    os.system("lamp " + data["room"])  # expect: command
    os.system("lamp " + form["room"])  # expect: command
    os.system("lamp " + request.query_params["room"])  # expect: command
    os.system("lamp " + (await request.body()).decode())  # expect: command
    os.system("lamp " + request.client.host)  # safe: command
    os.system("lamp " + str(request.app.state.default_room))  # safe: command
    return {"done": True}


app.include_router(router)
