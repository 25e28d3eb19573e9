"""Missing authentication, FastAPI: dependencies of a route, of a router and of the application."""

from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, HTTPException, Security
from fastapi.security import HTTPBearer, OAuth2PasswordBearer
from sqlalchemy.orm import Session

app = FastAPI()
private = APIRouter(prefix="/private", dependencies=[Depends(HTTPBearer())])
shared = APIRouter(prefix="/shared")
token_of = OAuth2PasswordBearer(tokenUrl="token")


def session() -> Session:
    return Session()


def current_user(token: Annotated[str, Depends(token_of)]) -> int:
    if not token:
        raise HTTPException(401)
    return 1


@app.post("/items")
def add_item(user: Annotated[int, Depends(current_user)], db: Session = Depends(session)):  # safe: missing-auth
    db.commit()
    return {"owner": user}


@app.delete("/items/{number}")
def delete_item(number: int, db: Annotated[Session, Depends(session)]):  # expect: missing-auth
    db.commit()
    return {"done": True}


@app.get("/items/{number}")
def item(number: int):  # safe: missing-auth
    return {"number": number}


@app.put("/items/{number}", dependencies=[Security(current_user)])
def replace_item(number: int, db: Annotated[Session, Depends(session)]):  # safe: missing-auth
    db.commit()
    return {"number": number}


@private.post("/items")
def add_private_item(db: Annotated[Session, Depends(session)]):  # safe: missing-auth
    db.commit()
    return {"done": True}


@shared.patch("/items/{number}")
def change_shared_item(number: int, db: Annotated[Session, Depends(session)]):  # expect: missing-auth
    db.commit()
    return {"number": number}


@app.post("/token")
def token():  # safe: missing-auth
    return {"access_token": "none"}


app.include_router(private)
app.include_router(shared)
