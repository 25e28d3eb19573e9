"""The shop's service: ties settings, routes and middleware together."""

import logging

from covet import CORSMiddleware, Covet, SessionMiddleware, json_response

import accounts
import models
import reports
import settings
import store

log = logging.getLogger("shop")
CONFIG = settings.load()

app = Covet(debug=True)  # expect: debug
admin = Covet(debug=CONFIG.debug)  # fine: switched by the environment
partner = Covet(debug=False)  # fine: off

app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)  # expect: cors
admin.add_middleware(CORSMiddleware, allow_origins=list(CONFIG.allowed_origins), allow_credentials=True)  # fine: named
partner.add_middleware(CORSMiddleware, allow_origins=["https://partner.example"])  # fine: one origin, no cookies

app.add_middleware(SessionMiddleware, secret_key="sess-4d1f9ab27c")  # expect: secret
admin.add_middleware(SessionMiddleware, secret_key=CONFIG.secret_key)  # fine: from the settings

accounts.register(app)
reports.register(app)


@app.get("/health")
async def health(request):
    return {"status": "ok"}


@app.get("/products/{sku}")
async def product(request, sku):
    row = store.by_sku(sku)
    if row is None:
        return json_response({"error": "no such product"}, status_code=404)
    return json_response(row)


@app.post("/products/{sku}/reserve")
async def reserve(request, sku):
    form = await request.json()
    row = store.by_sku_safely(sku)
    if row is None:
        return json_response({"error": "no such product"}, status_code=404)
    done = store.reserve(row["id"], int(form.get("count", 1)))
    return json_response({"reserved": done}, status_code=200 if done else 409)


@app.on_event("startup")
async def startup():
    models.create_all()
    log.info("tables are there, %d origins may ask", len(CONFIG.allowed_origins))


def main() -> None:
    """Runs the service on this machine."""
    if CONFIG.debug:
        admin.run(host="127.0.0.1", port=8001)  # fine: this machine only
    app.run(host="0.0.0.0", port=8000, debug=True)  # expect: debug


if __name__ == "__main__":
    main()
