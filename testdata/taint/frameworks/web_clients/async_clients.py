"""HTTP clients that do not wait: aiohttp and httpx.AsyncClient."""

import aiohttp
import httpx
from fastapi import FastAPI, HTTPException
from pydantic import BaseModel, HttpUrl

app = FastAPI()
HOSTS = ("rain.example", "wind.example")


class Hook(BaseModel):
    url: HttpUrl
    name: str
    retries: int


@app.post("/hooks")
async def add_hook(hook: Hook):
    # HttpUrl says that it is an address, not whose.
    async with httpx.AsyncClient() as client:
        await client.post(str(hook.url), json={"name": hook.name})  # expect: ssrf
        await client.post("https://rain.example/hooks", json={"url": str(hook.url)})  # safe: ssrf
    return {"done": True}


@app.get("/fetch")
async def fetch(url: str):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as answer:  # expect: ssrf
            return {"status": answer.status}


@app.get("/fetch/checked")
async def fetch_checked(url: str):
    parsed = httpx.URL(url)
    if parsed.scheme != "https" or parsed.host not in HOSTS:
        raise HTTPException(400)
    async with httpx.AsyncClient() as client:
        answer = await client.get(url)  # safe: ssrf
    return {"status": answer.status_code}


@app.get("/fetch/host")
async def fetch_host(host: str, place: str):
    if host not in HOSTS:
        raise HTTPException(400)
    async with aiohttp.ClientSession() as session:
        async with session.get(f"https://{host}/now", params={"place": place}) as answer:  # safe: ssrf
            return {"status": answer.status}


@app.get("/fetch/relative")
async def fetch_relative(path: str):
    async with aiohttp.ClientSession("https://rain.example") as session:
        async with session.get("/places", params={"path": path}) as answer:  # safe: ssrf
            return {"status": answer.status}
