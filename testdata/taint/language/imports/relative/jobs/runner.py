"""Starts jobs."""

import os

from ..naming import NIGHTLY


def start(name):
    os.system(f"job {NIGHTLY}")  # safe: command
    os.system(f"job {name}")  # expect: command


def start_known(name):
    os.system(f"job {name}")  # safe: command
