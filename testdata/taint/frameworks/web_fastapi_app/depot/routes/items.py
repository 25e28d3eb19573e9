"""Routes of items."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query

from ..repository import Items
from ..schemas import NewItem, Sort
from ..services import ItemService

router = APIRouter()


def get_service() -> ItemService:
    return ItemService(Items())


Service = Annotated[ItemService, Depends(get_service)]


@router.get("/")
def search(service: Service, q: Annotated[str | None, Query(max_length=80)] = None):
    return {"items": service.search(q)}


@router.get("/named/{name}")
def named(service: Service, name: str):
    return {"items": service.named(name)}


@router.get("/sorted")
def in_order(service: Service, sort: Sort = Sort.NAME, limit: int = 20):
    return {"items": service.items.sorted_by(sort, limit)}


@router.post("/")
def take(service: Service, item: NewItem):
    service.take(item)
    return {"done": True}
