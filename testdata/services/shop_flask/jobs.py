"""What runs at night: imports from the catalogue, reminders, the backup."""

import json
import marshal
import pickle
import smtplib
import ssl
import subprocess
import urllib.request
from email.message import EmailMessage
from pathlib import Path

import requests
import yaml

import config

CATALOGUE = "https://catalogue.example/api"
TIMEOUT_SECONDS = 20


def fetch_record(isbn: str) -> dict:
    session = requests.Session()
    session.verify = False  # expect: tls
    session.headers["X-Key"] = config.CATALOGUE_API_KEY
    return session.get(f"{CATALOGUE}/isbn/{isbn}", timeout=TIMEOUT_SECONDS).json()


def fetch_record_safely(isbn: str) -> dict:
    session = requests.Session()
    session.headers["X-Key"] = config.CATALOGUE_API_KEY
    return session.get(f"{CATALOGUE}/isbn/{isbn}", timeout=TIMEOUT_SECONDS).json()  # fine: checks the certificate


def fetch_cover(url: str) -> bytes:
    context = ssl.create_default_context()
    context.check_hostname = False  # may: tls
    context.verify_mode = ssl.CERT_NONE  # expect: tls
    with urllib.request.urlopen(url, context=context, timeout=TIMEOUT_SECONDS) as answer:  # may: url
        return answer.read()


def read_rules(path: Path) -> dict:
    with path.open() as stream:
        return yaml.unsafe_load(stream)  # expect: yaml


def read_branches(path: Path) -> list:
    with path.open() as stream:
        return list(yaml.load_all(stream, Loader=yaml.UnsafeLoader))  # expect: yaml


def read_rules_safely(path: Path) -> dict:
    with path.open() as stream:
        return yaml.load(stream, Loader=yaml.CSafeLoader)  # fine: plain data only


def restore(path: Path) -> list:
    with path.open("rb") as stream:
        return pickle.load(stream)  # expect: pickle


def restore_index(path: Path) -> dict:
    return marshal.loads(path.read_bytes())  # expect: pickle


def restore_safely(path: Path) -> list:
    return json.loads(path.read_text(encoding="utf-8"))  # fine: plain data only


def back_up(path: Path, target: str) -> None:
    subprocess.call("cp " + str(path) + " " + target, shell=True)  # expect: shell


def back_up_safely(path: Path, target: Path) -> None:
    target.write_bytes(path.read_bytes())  # fine: no shell


def remind(address: str, title: str, host: str, password: str) -> None:
    """Sends one reminder; the password comes from the caller's configuration."""
    message = EmailMessage()
    message["To"] = address
    message["Subject"] = f"Please bring back {title}"
    message.set_content("It is past its date.")
    with smtplib.SMTP(host, 587, timeout=TIMEOUT_SECONDS) as server:
        server.starttls(context=ssl.create_default_context())
        server.login("reminders", password)
        server.send_message(message)
