"""Random values: which of them are secrets, and which only look random."""

import random
import secrets
import string
import uuid

from flask import Flask, jsonify, session

app = Flask(__name__)
LETTERS = string.ascii_letters + string.digits
system_random = random.SystemRandom()


class Account:
    reset_token = ""
    password = ""
    colour = ""


def short_code():
    return str(random.randint(100000, 999999))


def dice():
    return random.randint(1, 6)


def reset(account):
    account.reset_token = "".join(random.choices(LETTERS, k=32))  # expect: random


def reset_carefully(account):
    account.reset_token = secrets.token_urlsafe(32)  # safe: random


def reset_with_system(account):
    account.reset_token = "".join(system_random.choices(LETTERS, k=32))  # safe: random


def reset_with_code(account):
    account.reset_token = short_code()  # expect: random


def first_password(account):
    account.password = "".join(random.sample(LETTERS, 10))  # expect: random


def colour(account):
    account.colour = random.choice(("red", "green", "blue"))  # safe: random


@app.get("/session")
def new_session():
    session["csrf_token"] = "%030x" % random.getrandbits(128)  # expect: random
    session["wallpaper"] = random.randrange(12)  # safe: random
    return jsonify(done=True)


@app.get("/roll")
def roll():
    return jsonify(roll=dice(), wait=random.uniform(0.1, 0.9))  # safe: random


def retry_delay(attempt):
    return min(60, 2**attempt) * random.random()  # safe: random


def new_session_id():
    session_id = uuid.uuid4().hex  # safe: random
    return session_id


def shuffled_session_id():
    session_id = "".join(random.choice(LETTERS) for _ in range(24))  # expect: random
    return session_id


def seeded_key():
    random.seed(42)
    api_key = random.randbytes(16).hex()  # expect: random
    return api_key
