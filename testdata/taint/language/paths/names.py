"""Names of files: basename, Path.name, secure_filename, numbers and known suffixes; writing, deleting, unpacking."""

import os
import shutil
import tarfile
import uuid
import zipfile
from pathlib import Path

from flask import Flask, abort, jsonify, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
UPLOADS = Path("/srv/uploads")


@app.get("/files/basename")
def basename():
    name = os.path.basename(request.args["name"])
    with open(os.path.join("/srv/uploads", name)) as file:  # safe: path
        return jsonify(lines=len(file.readlines()))


@app.get("/files/name")
def name_of_path():
    name = Path(request.args["name"]).name
    return jsonify(size=len((UPLOADS / name).read_bytes()))  # safe: path


@app.get("/files/dirname")
def dirname():
    folder = os.path.dirname(request.args["name"])
    with open(os.path.join(folder, "index.txt")) as file:  # expect: path
        return jsonify(lines=len(file.readlines()))


@app.get("/files/number")
def number():
    page = int(request.args["page"])
    with open(f"/srv/uploads/page-{page:03}.txt") as file:  # safe: path
        return jsonify(lines=len(file.readlines()))


@app.post("/files/upload")
def upload():
    file = request.files["file"]
    file.save(UPLOADS / secure_filename(file.filename))  # safe: path
    file.save(UPLOADS / f"{uuid.uuid4()}.bin")  # safe: path
    file.save(os.path.join(UPLOADS, file.filename))  # expect: path
    return jsonify(done=True)


@app.post("/files/write")
def write():
    target = UPLOADS / request.form["name"]
    target.write_text(request.form["text"])  # expect: path
    (UPLOADS / "last.txt").write_text(request.form["text"])  # safe: path
    return jsonify(done=True)


@app.post("/files/delete")
def delete():
    os.remove(os.path.join("/srv/uploads", request.form["name"]))  # expect: path
    os.remove(os.path.join("/srv/uploads", secure_filename(request.form["name"])))  # safe: path
    return jsonify(done=True)


@app.post("/files/copy")
def copy():
    shutil.copy("/srv/uploads/empty.txt", "/srv/uploads/" + request.form["to"])  # expect: path
    shutil.rmtree("/srv/uploads/" + request.form["folder"])  # expect: path
    return jsonify(done=True)


@app.post("/files/unpack")
def unpack():
    request.files["archive"].save("/tmp/upload.zip")
    with zipfile.ZipFile("/tmp/upload.zip") as archive:
        names = archive.namelist()
    with tarfile.open(UPLOADS / "samples.tar") as archive:
        archive.extractall(UPLOADS, filter="data")  # safe: path
    return jsonify(count=len(names))


@app.get("/files/listed")
def listed():
    kind = request.args["kind"]
    if kind not in ("csv", "txt"):
        abort(404)
    return jsonify([str(one) for one in UPLOADS.glob(f"*.{kind}")])  # safe: path
