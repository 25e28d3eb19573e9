"""Processes: subprocess with and without a shell, os, asyncio, pty, paramiko."""

import asyncio
import os
import pty
import shlex
import subprocess

import paramiko
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/run/subprocess")
def with_subprocess():
    name = request.form["name"]
    subprocess.run(f"make-disk {name}", shell=True, check=True)  # expect: command
    subprocess.run(["make-disk", "--", name], check=True)  # safe: command
    subprocess.call("make-disk " + name, shell=True)  # expect: command
    subprocess.check_output(["sh", "-c", f"make-disk {name}"])  # expect: command
    subprocess.check_output(["sh", "-c", 'make-disk -- "$1"', "sh", name])  # safe: command
    subprocess.Popen("make-disk %s" % name, shell=True, stdout=subprocess.PIPE)  # expect: command
    subprocess.getoutput("make-disk " + name)  # expect: command
    subprocess.run(["make-disk"], input=name.encode(), check=True)  # safe: command
    subprocess.run(["make-disk"], env={"NAME": name}, check=True)  # safe: command
    return jsonify(done=True)


@app.post("/run/program")
def whole_program():
    subprocess.run([request.form["program"], "--version"], check=True)  # expect: command
    subprocess.run(request.form["program"], check=True)  # expect: command
    subprocess.run(["make-disk", f"--name={request.form['name']}"], check=True)  # safe: command
    return jsonify(done=True)


@app.post("/run/list")
def shell_and_list():
    # With a list and shell=True the further elements are arguments of the shell itself.
    subprocess.run(["make-disk " + request.form["name"]], shell=True, check=True)  # expect: command
    arguments = ["make-disk", "--"]
    arguments.append(request.form["name"])
    subprocess.run(arguments, shell=False, check=True)  # safe: command
    return jsonify(done=True)


@app.post("/run/os")
def with_os():
    name = request.form["name"]
    os.system("make-disk " + shlex.quote(name))  # safe: command
    os.popen("make-disk " + name).close()  # expect: command
    os.execl("/bin/sh", "sh", "-c", "make-disk " + name)  # expect: command
    return jsonify(done=True)


@app.post("/run/spawn")
def with_spawn():
    name = request.form["name"]
    os.spawnlp(os.P_WAIT, name, name)  # expect: command
    os.spawnlp(os.P_WAIT, "make-disk", "make-disk", "--", name)  # safe: command
    pty.spawn(["sh", "-c", "make-disk " + name])  # expect: command
    return jsonify(done=True)


async def with_asyncio(name):
    await asyncio.create_subprocess_shell("make-disk " + name)  # expect: command
    await asyncio.create_subprocess_exec("make-disk", "--", name)  # safe: command


@app.post("/run/asyncio")
def start_asyncio():
    asyncio.run(with_asyncio(request.form["name"]))
    return jsonify(done=True)


@app.post("/run/remote")
def with_paramiko():
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.connect("disks.example", username="disks")
    client.exec_command("make-disk " + request.form["name"])  # expect: command
    client.exec_command("make-disk " + shlex.quote(request.form["name"]))  # safe: command
    return jsonify(done=True)
