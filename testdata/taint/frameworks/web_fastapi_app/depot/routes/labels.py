"""Routes of labels."""

from fastapi import APIRouter, BackgroundTasks

from ..services import print_label, print_plain

router = APIRouter()


@router.post("/{printer}")
def label(printer: str, text: str, tasks: BackgroundTasks, copies: int = 1):
    tasks.add_task(print_label, printer, text, copies=copies)
    return {"done": True}


@router.post("/{printer}/plain")
def plain(printer: str, text: str):
    print_plain(printer, text)
    return {"done": True}
