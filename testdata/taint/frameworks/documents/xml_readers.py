"""XML: which readers take external entities, and XPath in each of them."""

import io
import xml.dom.minidom
import xml.etree.ElementTree as ElementTree
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges

import defusedxml.ElementTree
import defusedxml.minidom
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
SCHEMA = etree.parse("plan.xml")


@app.post("/plans/lxml")
def with_lxml():
    body = request.data
    open_parser = etree.XMLParser(resolve_entities=True)
    etree.fromstring(body, open_parser)  # expect: xxe
    etree.parse(io.BytesIO(body), parser=etree.XMLParser(resolve_entities=True, no_network=False))  # expect: xxe
    closed_parser = etree.XMLParser(resolve_entities=False)
    etree.fromstring(body, closed_parser)  # safe: xxe
    return jsonify(done=True)


@app.post("/plans/own")
def own_document():
    open_parser = etree.XMLParser(resolve_entities=True)
    etree.parse("plan.xml", open_parser)  # safe: xxe
    etree.fromstring(request.data, parser=etree.HTMLParser())  # safe: xxe
    return jsonify(done=True)


@app.post("/plans/standard")
def with_standard_library():
    # Expat in Python reads no external entities and, since 2.4.1, limits how far internal ones grow.
    ElementTree.fromstring(request.data)  # safe: xxe
    xml.dom.minidom.parseString(request.data)  # safe: xxe
    return jsonify(done=True)


@app.post("/plans/defused")
def with_defusedxml():
    defusedxml.ElementTree.fromstring(request.data)  # safe: xxe
    defusedxml.minidom.parseString(request.data)  # safe: xxe
    return jsonify(done=True)


@app.post("/plans/sax")
def with_sax():
    xml.sax.parseString(request.data, ContentHandler())  # safe: xxe
    closed = xml.sax.make_parser()
    closed.parse(io.BytesIO(request.data))  # safe: xxe
    reader = xml.sax.make_parser()
    reader.setFeature(feature_external_ges, True)
    reader.parse(io.BytesIO(request.data))  # expect: xxe
    return jsonify(done=True)


@app.post("/plans/sax-dom")
def with_sax_and_dom():
    reader = xml.sax.make_parser()
    reader.setFeature(feature_external_ges, 1)
    xml.dom.minidom.parse(io.BytesIO(request.data), parser=reader)  # expect: xxe
    return jsonify(done=True)


@app.get("/plans/room")
def by_room():
    room = request.args["room"]
    SCHEMA.find(f".//room[@name='{room}']")  # expect: xpath
    SCHEMA.xpath("//room[@name='" + room + "']")  # expect: xpath
    SCHEMA.xpath("//room[@name=$room]", room=room)  # safe: xpath
    find = etree.XPath("//room[@name=$room]")
    find(SCHEMA, room=room)  # safe: xpath
    etree.XPath(f"//room[@name='{room}']")  # expect: xpath
    ElementTree.parse("plan.xml").getroot().findall(f"./room[@name='{room}']")  # expect: xpath
    SCHEMA.xpath(f"//room[{int(request.args['number'])}]")  # safe: xpath
    return jsonify(done=True)
