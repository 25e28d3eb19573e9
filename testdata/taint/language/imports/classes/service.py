"""A service that holds a repository in a field; the annotation says of which class."""

from repository import CarefulRepository, CarelessRepository, IdleRepository


class PetService:
    def __init__(self, repository: CarelessRepository, careful: CarefulRepository):
        self._repository = repository
        self._careful = careful

    def search(self, name: str) -> list:
        return self._repository.find(name) + self._careful.find(name)


def vaccinated(repository: IdleRepository) -> list:
    return repository.find("Rex")
