"""A project's own checks of an address: helpers over urlparse and urljoin, and what a helper looks at in a loop."""

import ipaddress
import socket
from urllib.parse import urljoin, urlparse

import requests
from flask import Flask, redirect, request

app = Flask(__name__)
HOSTS = {"static.example.com", "media.example.com"}


def is_same_site(target):
    own = urlparse(request.host_url)
    other = urlparse(urljoin(request.host_url, target))
    return other.scheme in ("http", "https") and own.netloc == other.netloc


def has_scheme(target):
    other = urlparse(urljoin(request.host_url, target))
    return other.scheme in ("http", "https")


def is_local(url):
    parsed = urlparse(url.replace("\\", "/"))
    if parsed.scheme or parsed.netloc:
        return False
    return True


def is_known(url):
    try:
        parts = urlparse(url)
    except ValueError:
        return False
    return (not parts.netloc or parts.netloc in HOSTS) and (not parts.scheme or parts.scheme in ("http", "https"))


def is_parsed(url):
    try:
        urlparse(url)
    except ValueError:
        return False
    return True


def is_local_in_both_spellings(url):
    for spelling in (url, url.replace("\\", "/")):
        parts = urlparse(spelling)
        if parts.scheme or parts.netloc:
            return False
    return True


def is_any_local(url):
    for spelling in (url, url.replace("\\", "/")):
        if not urlparse(spelling).netloc:
            continue
    return True


def starts_here(url):
    return url.startswith("/") and not url.startswith("//")


def is_public(url):
    host = urlparse(url).hostname
    for entry in socket.getaddrinfo(host, None):
        address = ipaddress.ip_address(entry[4][0])
        if address.is_private or address.is_loopback:
            return False
    return True


def is_resolved(url):
    host = urlparse(url).hostname
    for entry in socket.getaddrinfo(host, None):
        address = ipaddress.ip_address(entry[4][0])
        app.logger.debug("%s", address.version)
    return True


def local_or_start(url):
    if url.startswith("//"):
        return "/"
    elif url.startswith("/"):
        return url
    return "/"


@app.get("/same-site")
def same_site():
    target = request.args.get("next", "")
    if target and is_same_site(target):
        return redirect(target)  # safe: redirect
    if has_scheme(target):
        return redirect(target)  # expect: redirect
    return ""


@app.get("/local")
def local():
    target = request.args["next"]
    if is_local(target):
        return redirect(target)  # safe: redirect
    return redirect(target)  # expect: redirect


@app.get("/known")
def known():
    target = request.args["next"]
    if is_known(target):
        return redirect(target)  # safe: redirect
    if is_parsed(target):
        return redirect(target)  # expect: redirect
    return ""


@app.get("/spellings")
def spellings():
    target = request.args["next"]
    if is_local_in_both_spellings(target):
        return redirect(target)  # safe: redirect
    if is_any_local(target):
        return redirect(target)  # expect: redirect
    return ""


@app.get("/starts")
def starts():
    target = request.args.get("next", "")
    if starts_here(target):
        return redirect(target)  # safe: redirect
    # `//other.example` begins so, too.
    if target.startswith("/"):
        return redirect(target)  # expect: redirect
    return redirect(local_or_start(target))  # safe: redirect


@app.get("/fetch")
def fetch():
    url = request.args["url"]
    if is_public(url):
        return requests.get(url, timeout=5).text  # safe: ssrf
    if is_resolved(url):
        return requests.get(url, timeout=5).text  # expect: ssrf
    return ""


@app.get("/all")
def every_test():
    target = request.args.get("next")
    is_good = target is not None and target != "" and is_same_site(target)
    if is_good:
        return redirect(target)  # safe: redirect
    is_bad = target is not None and target != "" or is_same_site(target)
    if is_bad:
        return redirect(target)  # expect: redirect
    return ""
