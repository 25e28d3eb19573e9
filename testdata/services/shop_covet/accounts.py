"""Sign-in, sign-up, tokens and the session cookie."""

import hashlib
import hmac
import random
import secrets
from datetime import datetime, timedelta, timezone

import jwt
from covet import Covet, json_response, redirect_response
from covet.auth import Auth
from covet.auth.password import hash_password, verify_password

import settings
from models import Customer

CONFIG = settings.load()
auth = Auth(secret_key="basket-and-cheese-2024")  # expect: secret
mobile_auth = Auth(secret_key=CONFIG.secret_key)  # fine: from the settings


def legacy_hash(password: str) -> str:
    """How passwords were kept before 2023; the old rows still hold it."""
    return hashlib.md5(password.encode()).hexdigest()  # expect: weak-hash


def imported_hash(password: str, salt: str) -> str:
    """The hash of customers who came from the old shop."""
    return hashlib.sha1((salt + password).encode("utf-8")).hexdigest()  # expect: weak-hash


def avatar_url(email: str) -> str:
    digest = hashlib.md5(email.strip().lower().encode(), usedforsecurity=False).hexdigest()  # fine: names a picture
    return f"https://avatars.example/{digest}"


def new_hash(password: str) -> str:
    return hash_password(password)  # fine: a password hash with a work factor


def kept_hash(password: str, salt: bytes) -> str:
    return hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=1).hex()  # fine: slow on purpose


def reset_code() -> str:
    return "".join(random.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(8))  # expect: random


def reset_token() -> str:
    return secrets.token_urlsafe(32)  # fine: from the system's source


def issue_token(customer: Customer) -> str:
    expires = datetime.now(timezone.utc) + timedelta(days=CONFIG.session_days)
    return jwt.encode({"sub": customer.id, "exp": expires}, CONFIG.secret_key, algorithm="HS256")  # fine: signed


def issue_guest_token(basket_id: str) -> str:
    return jwt.encode({"basket": basket_id}, None, algorithm="none")  # expect: jwt


def read_token(token: str) -> dict:
    return jwt.decode(token, CONFIG.secret_key, algorithms=["HS256"])  # fine: checked with one algorithm


def peek_token(token: str) -> dict:
    """Who a token belongs to, for the log."""
    return jwt.decode(token, options={"verify_signature": False})  # expect: jwt


def same_token(given: str, kept: str) -> bool:
    return hmac.compare_digest(given, kept)  # fine: takes the same time for any input


def register(app: Covet) -> None:
    """Adds the routes of this module."""

    @app.post("/account/login")
    async def login(request):
        form = await request.json()
        customer = Customer.objects.filter(email=form["email"]).first()
        if customer is None or not verify_password(form["password"], customer.password_hash):
            return json_response({"error": "wrong e-mail or password"}, status_code=401)
        response = redirect_response("/account")
        response.set_cookie("session", issue_token(customer), secure=False, http_only=False)  # expect: cookie
        return response

    @app.post("/account/login/mobile")
    async def login_mobile(request):
        form = await request.json()
        customer = Customer.objects.filter(email=form["email"]).first()
        if customer is None or not verify_password(form["password"], customer.password_hash):
            return json_response({"error": "wrong e-mail or password"}, status_code=401)
        response = json_response({"customer": customer.id})
        response.set_cookie("session", issue_token(customer), secure=True, http_only=True, same_site="Lax")  # fine
        return response

    @app.post("/account")
    async def sign_up(request):
        form = await request.json()
        customer = Customer(email=form["email"], password_hash=new_hash(form["password"]))
        customer.save()
        return json_response({"customer": customer.id}, status_code=201)

    @app.post("/account/password/reset")
    async def start_reset(request):
        form = await request.json()
        return {"sent": bool(form.get("email"))}
