"""MongoDB through pymongo and motor: operators that come out of JSON, $where, and values that are text."""

import os

from aiohttp import web
from flask import Flask, jsonify, request
from motor.motor_asyncio import AsyncIOMotorClient
from pymongo import MongoClient

app = Flask(__name__)
plants = MongoClient(os.environ["MONGO"]).garden.plants
motor_plants = AsyncIOMotorClient(os.environ["MONGO"])["garden"]["plants"]


@app.post("/plants/json")
def from_json():
    # JSON may hold {"$ne": null} where a name is awaited.
    data = request.get_json()
    plants.find_one({"name": data["name"]})  # expect: nosql
    plants.find_one({"name": str(data["name"])})  # safe: nosql
    plants.find_one({"name": {"$eq": data["name"]}})  # safe: nosql
    plants.find_one({"height": int(data["height"])})  # safe: nosql
    return jsonify(done=True)


@app.post("/plants/whole")
def whole():
    count = len(list(plants.find(request.get_json())))  # expect: nosql
    plants.delete_many(request.json["filter"])  # expect: nosql
    return jsonify(count=count)


@app.get("/plants/text")
def from_query():
    # A value of the query string is always text.
    plants.find_one({"name": request.args["name"]})  # safe: nosql
    return jsonify(done=True)


@app.get("/plants/where")
def where():
    plants.find_one({"$where": f"this.name == '{request.args['name']}'"})  # expect: nosql
    plants.find_one({"$where": "this.height > this.width"})  # safe: nosql
    return jsonify(done=True)


@app.post("/plants/checked")
def checked():
    name = request.get_json()["name"]
    if not isinstance(name, str):
        return jsonify(error="name is text"), 400
    plants.update_one({"name": name}, {"$set": {"seen": True}})  # safe: nosql
    return jsonify(done=True)


@app.post("/plants/pipeline")
def pipeline():
    plants.aggregate([{"$match": request.get_json()["match"]}])  # expect: nosql
    plants.aggregate([{"$match": {"kind": request.args["kind"]}}])  # safe: nosql
    return jsonify(done=True)


async def with_motor(request):
    data = await request.json()
    await motor_plants.find_one({"name": data["name"]})  # expect: nosql
    await motor_plants.insert_one({"name": data["name"]})  # safe: nosql
    return web.json_response({"done": True})
