"""Programs for the command line: their own arguments, environment, input and files are no remote source."""

import argparse
import os
import subprocess
import sys
from pathlib import Path

import click


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("target")
    parser.add_argument("--count", type=int, default=1)
    arguments = parser.parse_args()
    os.system(f"deploy {arguments.target}")  # safe: command
    os.system(f"deploy {sys.argv[1]}")  # safe: command
    os.system(f"deploy --count {arguments.count}")  # safe: command


@click.command()
@click.argument("target")
@click.option("--config", type=click.Path())
def deploy(target, config):
    subprocess.run(f"deploy {target}", shell=True, check=True)  # safe: command
    print(Path(config).read_text())  # safe: path


def from_environment():
    subprocess.run(os.environ["EDITOR"] + " notes.txt", shell=True, check=True)  # safe: command
    return open(os.path.join(os.environ["HOME"], ".deployrc")).read()  # safe: path


def asked():
    name = input("Which host? ")
    subprocess.run(f"deploy {name}", shell=True, check=True)  # safe: command


def from_file():
    for line in Path("hosts.txt").read_text().splitlines():
        subprocess.run(f"deploy {line}", shell=True, check=True)  # safe: command


def from_standard_input():
    for line in sys.stdin:
        os.system("deploy " + line)  # safe: command


if __name__ == "__main__":
    main()
