"""Makes the archive of a release from its wheel, and tries both.

python3 scripts/package.py dist/covet_tools-0.1.0-py3-none-....whl --target x86_64-unknown-linux-gnu --out dist

The archive `covet-tools-VERSION-TARGET.tar.gz` (`.zip` for Windows) holds one folder of that name: `bin/` with the
wheel's programs, their manual pages and completions, the licence and the README. The same wheel gives the same bytes.
A wheel or archive whose programs do not start, or find nothing in bad code, is an error.
"""

import argparse
import gzip
import io
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Acts by the name it is called by, so it has no page and no completions of its own.
MULTI_CALL = "covet-tools"
COMPLETIONS = {
    "bash": "{}.bash",
    "elvish": "{}.elv",
    "fish": "{}.fish",
    "powershell": "_{}.ps1",
    "zsh": "_{}",
}
LOOP = """
def read(path, limit):
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.rstrip().split(";")
        if len(fields) < limit:
            continue
        rows.append((fields[0], int(fields[1])))
    return sorted(rows)
"""
# For each program a file in which it must find something, and the rule.
BAD = {
    "covet-dedupe": (LOOP + "\n" + LOOP, "exact-clone"),
    "covet-scan": ("import subprocess\n\nsubprocess.run(input(), shell=True)\n", "S602"),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("wheel", type=Path)
    parser.add_argument("--target", required=True, help="the Rust target that the wheel was built for")
    parser.add_argument("--out", type=Path, required=True, help="the folder that gets the archive")
    options = parser.parse_args()
    version = options.wheel.name.split("-")[1]
    name = f"{MULTI_CALL}-{version}-{options.target}"
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        folder = scratch / "made" / name
        unpack_programs(options.wheel, folder / "bin")
        add_documents(folder)
        archive = pack(folder, options.out, zipped="windows" in options.target)

        try_programs(unpack(archive, scratch / "unpacked") / name / "bin", version)
        try_programs(install(options.wheel, scratch / "venv"), version, expected=programs(folder / "bin"))
    print(archive)


def unpack_programs(wheel, folder):
    folder.mkdir(parents=True)
    with zipfile.ZipFile(wheel) as contents:
        for member in contents.infolist():
            if ".data/scripts/" in member.filename and not member.is_dir():
                program = folder / Path(member.filename).name
                program.write_bytes(contents.read(member))
                program.chmod(0o755)
    if not programs(folder):
        sys.exit(f"{wheel}: there is no program in it")


def programs(folder):
    """The suite's programs in a folder, by name; on Windows without `.exe`."""
    return {path.name.removesuffix(".exe"): path for path in sorted(folder.glob("covet-*"))}


def add_documents(folder):
    for file in ("LICENSE", "README.md"):
        shutil.copy(ROOT / file, folder / file)
    for kind in ("completions", "man"):
        (folder / kind).mkdir()
    for name, program in programs(folder / "bin").items():
        if name == MULTI_CALL:
            continue
        (folder / "man" / f"{name}.1").write_bytes(printed(program, "--man"))
        for shell, file in COMPLETIONS.items():
            (folder / "completions" / file.format(name)).write_bytes(printed(program, "--completions", shell))


def printed(*command):
    return subprocess.run([str(part) for part in command], check=True, stdout=subprocess.PIPE).stdout


def pack(folder, out, *, zipped):
    """The archive of a folder. No time, no user and no order of the file system is in it."""
    out.mkdir(parents=True, exist_ok=True)
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    names = [path.relative_to(folder.parent).as_posix() for path in files]
    modes = [0o755 if path.parent.name == "bin" else 0o644 for path in files]
    if zipped:
        archive = out / f"{folder.name}.zip"
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as contents:
            for path, name, mode in zip(files, names, modes, strict=True):
                member = zipfile.ZipInfo(name)
                member.external_attr = (0o100000 | mode) << 16
                member.compress_type = zipfile.ZIP_DEFLATED
                contents.writestr(member, path.read_bytes())
        return archive
    archive = out / f"{folder.name}.tar.gz"
    with archive.open("wb") as raw, gzip.GzipFile("", "wb", fileobj=raw, mtime=0) as packed:
        with tarfile.open(fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT) as contents:
            for path, name, mode in zip(files, names, modes, strict=True):
                member = tarfile.TarInfo(name)
                member.mode, member.size = mode, path.stat().st_size
                contents.addfile(member, io.BytesIO(path.read_bytes()))
    return archive


def unpack(archive, folder):
    shutil.unpack_archive(archive, folder)
    # unzip heeds the mode of a file, Python does not.
    for program in folder.glob("*/bin/*"):
        program.chmod(0o755)
    return folder


def install(wheel, folder):
    """Installs the wheel into a new virtual environment; the folder of its programs."""
    venv.create(folder)
    pip = [sys.executable, "-m", "pip", "--python", folder, "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--quiet", "--no-index", wheel], check=True)
    return folder / ("Scripts" if os.name == "nt" else "bin")


def try_programs(folder, version, expected=None):
    found = programs(folder)
    if expected is not None and found.keys() != expected.keys():
        sys.exit(f"{folder} has {sorted(found)} and must have {sorted(expected)}")
    for name, program in found.items():
        said = printed(program, "--version").decode().strip()
        if said != f"{name} {version}":
            sys.exit(f"{program} says that it is {said}; it must be {name} {version}")
        if name != MULTI_CALL:
            try_program(program, *BAD[name])


def try_program(program, code, rule):
    with tempfile.TemporaryDirectory() as project:
        (Path(project) / "app.py").write_text(code, encoding="utf-8")
        done = subprocess.run(
            [program, "--no-cache", "--format", "sarif"], cwd=project, stdout=subprocess.PIPE, check=False
        )
        rules = [result["ruleId"] for result in json.loads(done.stdout)["runs"][0]["results"]]
        if (done.returncode, rules) != (1, [rule]):
            sys.exit(f"{program} found {rules} with exit code {done.returncode}; it must find {rule} with 1")


if __name__ == "__main__":
    main()
