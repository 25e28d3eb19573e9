"""CovetPy: the ORM, the database, the adapters and the query builder."""

from covet import Covet
from covet.database.adapters.sqlite import SQLiteAdapter
from covet.database.query_builder.builder import QueryBuilder
from covet.orm import AutoField, CharField, Database, IntegerField, Model

app = Covet()
db = Database("sqlite:///harbour.db")
adapter = SQLiteAdapter("harbour.db")
COLUMNS = {"name": "name", "longest": "-length"}


class Boat(Model):
    id = AutoField(primary_key=True)
    name = CharField(max_length=80)
    length = IntegerField()

    class Meta:
        db = db
        table_name = "boats"


@app.get("/search")
async def search(request):
    name = request.query.get("name", "")
    db.fetch_all(f"SELECT id FROM boats WHERE name = '{name}'")  # expect: sql
    db.fetch_all("SELECT id FROM boats WHERE name = ?", (name,))  # safe: sql
    db.execute("SELECT id FROM boats WHERE name = '" + name + "'")  # expect: sql
    db.execute_commit("UPDATE boats SET seen = 1 WHERE name = '%s'" % name)  # expect: sql
    db.fetch_one("SELECT id FROM boats WHERE length > {}".format(int(request.query["length"])))  # safe: sql
    with db.transaction() as connection:
        connection.execute("DELETE FROM boats WHERE name = '" + name + "'")  # expect: sql
        connection.execute("DELETE FROM boats WHERE name = ?", (name,))  # safe: sql
    return {"done": True}


@app.get("/search/orm")
async def search_orm(request):
    name = request.query.get("name", "")
    boats = Boat.objects.filter(name=name)  # safe: sql
    boats = boats.exclude(name__contains=name)  # safe: sql
    return {"boats": [boat.id for boat in boats]}


@app.get("/search/ordered")
async def search_ordered(request):
    # CovetPy writes the names given to order_by and values into the statement as they are.
    boats = list(Boat.objects.all().order_by(request.query.get("order", "name")))  # expect: sql
    boats = list(Boat.objects.all().values(request.query.get("column", "name")))  # expect: sql
    boats = list(Boat.objects.all().order_by(COLUMNS.get(request.query.get("order"), "name")))  # safe: sql
    return {"boats": len(boats)}


@app.get("/search/adapter")
async def search_adapter(request):
    name = request.query.get("name", "")
    await adapter.fetch_all(f"SELECT id FROM boats WHERE name = '{name}'")  # expect: sql
    await adapter.fetch_one("SELECT id FROM boats WHERE name = ?", (name,))  # safe: sql
    await adapter.execute("DELETE FROM boats WHERE name = '" + name + "'")  # expect: sql
    await adapter.fetch_value("SELECT count(*) FROM boats WHERE name = '" + name + "'")  # expect: sql
    return {"done": True}


@app.get("/search/builder")
async def search_builder(request):
    name = request.query.get("name", "")
    query = QueryBuilder("boats").select("id").where(f"name = '{name}'")  # expect: sql
    query = QueryBuilder("boats").select("id").where("name = ?", name)  # safe: sql
    query = QueryBuilder("boats").select("id").where({"name": name})  # safe: sql
    query = QueryBuilder("boats").select_raw(f"length({name})")  # expect: sql
    # The builder checks names of columns.
    query = QueryBuilder("boats").select("id").order_by(name)  # safe: sql
    return {"sql": query.compile().sql}
