"""Threads, executors and queues: a value goes to a function that runs elsewhere."""

import os
import queue
import threading
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, jsonify, request

app = Flask(__name__)
pool = ThreadPoolExecutor(max_workers=2)
jobs = queue.Queue()


def convert(name):
    os.system(f"convert {name}")  # expect: command


def shrink(name):
    os.system(f"shrink {name}")  # safe: command


def upper(name):
    return name.upper()


def measure(name):
    return len(name)


def work():
    while True:
        name = jobs.get()
        os.system(f"index {name}")  # expect: command
        jobs.task_done()


@app.get("/photos/thread")
def in_thread():
    threading.Thread(target=convert, args=(request.args["name"],)).start()
    threading.Thread(target=shrink, kwargs={"name": "preview.png"}).start()
    return jsonify(done=True)


@app.get("/photos/pool")
def in_pool():
    future = pool.submit(upper, request.args["name"])
    os.system("convert " + future.result())  # expect: command
    future = pool.submit(measure, request.args["name"])
    os.system(f"convert --width {future.result()}")  # safe: command
    return jsonify(done=True)


@app.get("/photos/pool-map")
def in_pool_map():
    for name in pool.map(upper, request.args.getlist("name")):
        os.system("convert " + name)  # expect: command
    return jsonify(done=True)


@app.get("/photos/queue")
def in_queue():
    jobs.put(request.args["name"])
    return jsonify(done=True)
