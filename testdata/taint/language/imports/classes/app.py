"""Calls that are resolved by annotations and by the class of an instance, over three files."""

from typing import Optional

from flask import Flask, jsonify, request
from repository import CarefulRepository, CarelessRepository, IdleRepository
from service import PetService, vaccinated

app = Flask(__name__)
service = PetService(CarelessRepository("pets.db"), CarefulRepository("pets.db"))
current: Optional[PetService] = None


def get_service() -> PetService:
    return service


@app.get("/pets")
def pets():
    return jsonify(get_service().search(request.args["name"]))


@app.get("/pets/vaccinated")
def vaccinated_pets():
    return jsonify(vaccinated(IdleRepository("pets.db")))
