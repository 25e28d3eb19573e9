"""Passwords and keys in the code that reach a sign-in, and the same from the environment."""

import os
import smtplib
from ftplib import FTP

import jwt
import psycopg2
import pymysql
import requests
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
DB_PASSWORD = "kestrel-70-winter"
TOKEN_KEY = "4f1c-harbour-lamp-9e"
ADMIN_PASSWORD = os.environ["ADMIN_PASSWORD"]
SETTINGS = {"mail": {"user": "news", "password": "tulip-meadow-5"}}


def warehouse():
    return psycopg2.connect(host="db", user="app", password=DB_PASSWORD)  # expect: credentials


def warehouse_carefully():
    return psycopg2.connect(host="db", user="app", password=os.environ["DB_PASSWORD"])  # safe: credentials


def archive():
    return pymysql.connect(  # expect: credentials
        host="db",
        user="app",
        password="old-" + "barn-door-12",
        database="archive",
    )


def mail():
    server = smtplib.SMTP_SSL("mail.example")
    server.login(SETTINGS["mail"]["user"], SETTINGS["mail"]["password"])  # expect: credentials
    return server


def mail_carefully():
    server = smtplib.SMTP_SSL("mail.example")
    server.login("news", os.environ.get("MAIL_PASSWORD", ""))  # safe: credentials
    return server


def upload():
    return FTP("files.example", "press", "violet-anchor-3")  # expect: credentials


def anonymous_download():
    return FTP("files.example", "anonymous", "")  # safe: credentials


def partner():
    return requests.get("https://partner.example/", auth=("shop", "glass-onion-81"), timeout=5)  # expect: credentials


def partner_carefully(password):
    return requests.get("https://partner.example/", auth=("shop", password), timeout=5)  # safe: credentials


@app.post("/token")
def token():
    key = TOKEN_KEY
    return jsonify(token=jwt.encode({"sub": "reader"}, key, algorithm="HS256"))  # expect: credentials


@app.post("/token/careful")
def careful_token():
    key = os.environ["TOKEN_KEY"]
    return jsonify(token=jwt.encode({"sub": "reader"}, key, algorithm="HS256"))  # safe: credentials


@app.post("/admin")
def admin():
    if request.form["password"] != "open-sesame-44":  # expect: credentials
        abort(403)
    return jsonify(done=True)


@app.post("/admin/careful")
def careful_admin():
    if request.form["password"] != ADMIN_PASSWORD:  # safe: credentials
        abort(403)
    return jsonify(done=True)


@app.post("/admin/empty")
def empty_password():
    if request.form["password"] == "":  # safe: credentials
        abort(400)
    return jsonify(done=True)
