"""Missing authentication, Flask: a handler that changes state without the check that its neighbours have."""

from functools import wraps

from flask import Blueprint, Flask, abort, jsonify, session
from flask_login import current_user, login_required
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy()
members = Blueprint("members", __name__)
admin = Blueprint("admin", __name__, url_prefix="/admin")


class Note(db.Model):
    id = db.Column(db.Integer, primary_key=True)


def staff_only(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if session.get("role") != "staff":
            abort(403)
        return view(*args, **kwargs)

    return wrapper


@app.get("/notes")
def notes():  # safe: missing-auth
    return jsonify([note.id for note in Note.query.all()])


@app.post("/notes")
@login_required
def add_note():  # safe: missing-auth
    db.session.add(Note())
    db.session.commit()
    return jsonify(done=True)


@app.delete("/notes/<int:number>")
def delete_note(number):  # expect: missing-auth
    db.session.delete(db.get_or_404(Note, number))
    db.session.commit()
    return jsonify(done=True)


@app.put("/notes/<int:number>")
@staff_only
def replace_note(number):  # safe: missing-auth
    db.session.merge(Note(id=number))
    db.session.commit()
    return jsonify(done=True)


@app.post("/notes/<int:number>/archive")
def archive_note(number):  # safe: missing-auth
    if not current_user.is_authenticated:
        abort(401)
    db.session.delete(db.get_or_404(Note, number))
    db.session.commit()
    return jsonify(done=True)


@app.post("/login")
def login():  # safe: missing-auth
    session["seen"] = True
    return jsonify(done=True)


@admin.before_request
@login_required
def only_members():
    return None


@admin.post("/purge")
def purge():  # safe: missing-auth
    Note.query.delete()
    db.session.commit()
    return jsonify(done=True)


@members.route("/leave", methods=["POST"])
def leave():  # expect: missing-auth
    Note.query.delete()
    db.session.commit()
    return jsonify(done=True)


app.register_blueprint(members)
app.register_blueprint(admin)
