"""HTTP clients that wait: requests, urllib, http.client, httpx; the address, not the data, is what matters."""

import http.client
import urllib.request
from urllib.parse import quote

import httpx
import requests
import urllib3
from flask import Flask, jsonify, request

app = Flask(__name__)
TIMEOUT = 5
SERVICES = {"rain": "https://rain.example/", "wind": "https://wind.example/"}
pool = urllib3.PoolManager()


@app.post("/fetch/requests")
def with_requests():
    url = request.form["url"]
    requests.get(url, timeout=TIMEOUT)  # expect: ssrf
    requests.post(url, json={}, timeout=TIMEOUT)  # expect: ssrf
    requests.request("PUT", url, timeout=TIMEOUT)  # expect: ssrf
    requests.post("https://rain.example/", data={"url": url}, timeout=TIMEOUT)  # safe: ssrf
    requests.get("https://rain.example/", headers={"X-From": url}, timeout=TIMEOUT)  # safe: ssrf
    return jsonify(done=True)


@app.post("/fetch/session")
def with_session():
    host = request.form["host"]
    with requests.Session() as session:
        session.get(f"https://{host}/status", timeout=TIMEOUT)  # expect: ssrf
        session.get(f"https://rain.example/status/{quote(host, safe='')}", timeout=TIMEOUT)  # safe: ssrf
    return jsonify(done=True)


@app.post("/fetch/urllib")
def with_urllib():
    url = request.form["url"]
    urllib.request.urlopen(url, timeout=TIMEOUT)  # expect: ssrf
    prepared = urllib.request.Request(url, method="HEAD")
    urllib.request.urlopen(prepared, timeout=TIMEOUT)  # expect: ssrf
    urllib.request.urlopen(SERVICES[request.form["service"]], timeout=TIMEOUT)  # safe: ssrf
    return jsonify(done=True)


@app.post("/fetch/connection")
def with_connection():
    http.client.HTTPSConnection(request.form["host"], timeout=TIMEOUT).request("GET", "/")  # expect: ssrf
    # http.client refuses control characters in the path.
    http.client.HTTPSConnection("rain.example").request("GET", "/" + request.form["path"])  # safe: ssrf
    return jsonify(done=True)


@app.post("/fetch/httpx")
def with_httpx():
    url = request.form["url"]
    httpx.get(url)  # expect: ssrf
    with httpx.Client(base_url="https://wind.example") as client:
        client.get("/now", params={"place": url})  # safe: ssrf
        # An absolute address replaces the base.
        client.get(url)  # expect: ssrf
    return jsonify(done=True)


@app.post("/fetch/urllib3")
def with_urllib3():
    pool.request("GET", request.form["url"])  # expect: ssrf
    pool.request("GET", "https://wind.example/", fields={"place": request.form["place"]})  # safe: ssrf
    return jsonify(done=True)


@app.post("/fetch/port")
def with_port():
    port = int(request.form["port"])
    requests.get(f"https://rain.example:{port}/", timeout=TIMEOUT)  # safe: ssrf
    return jsonify(done=True)


@app.post("/fetch/answer")
def of_answer():
    answer = requests.get("https://rain.example/", params=request.form, timeout=TIMEOUT)  # safe: ssrf
    return jsonify(status=answer.status_code)
