"""What the shop asks of others: the warehouse, the payment house, the parcel service."""

import pickle
import ssl
import subprocess
from pathlib import Path

import httpx
import requests
import yaml
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

WAREHOUSE = "https://warehouse.shop.internal"
PAYMENTS = "https://payments.example"
TIMEOUT_SECONDS = 10


def stock_of(sku: str) -> int:
    answer = requests.get(f"{WAREHOUSE}/stock/{sku}", timeout=TIMEOUT_SECONDS, verify=False)  # expect: tls
    return answer.json()["count"]


def stock_of_safely(sku: str) -> int:
    answer = requests.get(f"{WAREHOUSE}/stock/{sku}", timeout=TIMEOUT_SECONDS, verify="ca.pem")  # fine: own authority
    return answer.json()["count"]


async def pay(order_id: int, cents: int) -> bool:
    async with httpx.AsyncClient(verify=False, timeout=TIMEOUT_SECONDS) as client:  # expect: tls
        answer = await client.post(f"{PAYMENTS}/charge", json={"order": order_id, "cents": cents})
    return answer.status_code == 200


async def refund(order_id: int, cents: int) -> bool:
    async with httpx.AsyncClient(timeout=TIMEOUT_SECONDS) as client:  # fine: checks the certificate
        answer = await client.post(f"{PAYMENTS}/refund", json={"order": order_id, "cents": cents})
    return answer.status_code == 200


def parcel_context() -> ssl.SSLContext:
    return ssl._create_unverified_context()  # expect: tls


def parcel_context_safely() -> ssl.SSLContext:
    return ssl.create_default_context()  # fine: checks name and certificate


def read_tariffs(path: Path) -> dict:
    return yaml.load(path.read_text(), Loader=yaml.Loader)  # expect: yaml


def read_tariffs_safely(path: Path) -> dict:
    return yaml.safe_load(path.read_text())  # fine: plain data only


def read_zones(path: Path) -> dict:
    return yaml.load(path.read_text(), Loader=yaml.SafeLoader)  # fine: plain data only


def unpack_basket(blob: bytes) -> dict:
    """The basket as the old mobile app sends it."""
    return pickle.loads(blob)  # expect: pickle


def pack_basket(basket: dict) -> bytes:
    return pickle.dumps(basket)  # fine: writing runs nothing


def print_label(printer: str, path: Path) -> None:
    subprocess.run(f"lpr -P {printer} {path}", shell=True, check=True)  # expect: shell


def seal(key: bytes, card_token: bytes) -> bytes:
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()  # expect: weak-cipher
    return encryptor.update(card_token) + encryptor.finalize()


def seal_safely(key: bytes, nonce: bytes, card_token: bytes) -> bytes:
    encryptor = Cipher(algorithms.AES(key), modes.GCM(nonce)).encryptor()  # fine: keeps and proves
    return encryptor.update(card_token) + encryptor.finalize()
