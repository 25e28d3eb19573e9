"""Names of jobs."""

NIGHTLY = "nightly"
KNOWN = {"n": NIGHTLY, "h": "hourly"}


def known(name):
    return KNOWN.get(name, NIGHTLY)
