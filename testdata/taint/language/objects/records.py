"""Dataclasses, slots, attrs-like defaults, and replace and asdict."""

import os
from dataclasses import asdict, astuple, dataclass, field, replace

from flask import Flask, jsonify, request

app = Flask(__name__)


@dataclass
class Mail:
    to: str
    folder: str = "inbox"
    tags: list[str] = field(default_factory=list)
    line: str = field(init=False)

    def __post_init__(self):
        self.line = f"--to {self.to}"


@dataclass(frozen=True, slots=True)
class Parcel:
    address: str
    weight: int


class Point:
    __slots__ = ("label", "kind")

    def __init__(self, label, kind):
        self.label = label
        self.kind = kind


@app.get("/mail")
def mail():
    one = Mail(request.args["to"])
    os.system("mailer --folder " + one.folder)  # safe: command
    os.system("mailer --to " + one.to)  # expect: command
    os.system("mailer " + one.line)  # expect: command
    one.tags.append(request.args["tag"])
    os.system("mailer --tag " + one.tags[0])  # expect: command
    os.system("mailer --tag " + " ".join(Mail("desk").tags))  # safe: command
    return jsonify(done=True)


@app.get("/parcel")
def parcel():
    one = Parcel(weight=int(request.args["weight"]), address=request.args["address"])
    os.system(f"label --weight {one.weight}")  # safe: command
    os.system(f"label --address {one.address}")  # expect: command
    os.system(f"label --address {replace(one, address='depot').address}")  # safe: command
    return jsonify(done=True)


@app.get("/parcel/dict")
def as_dict():
    data = asdict(Parcel(request.args["address"], 3))
    os.system(f"label --weight {data['weight']}")  # safe: command
    os.system(f"label --address {data['address']}")  # expect: command
    address, weight = astuple(Parcel(request.args["address"], 3))
    os.system(f"label --weight {weight}")  # safe: command
    os.system(f"label --address {address}")  # expect: command
    return jsonify(done=True)


@app.get("/point")
def point():
    one = Point(request.args["label"], "stop")
    os.system("map --kind " + one.kind)  # safe: command
    os.system("map --label " + one.label)  # expect: command
    return jsonify(done=True)
