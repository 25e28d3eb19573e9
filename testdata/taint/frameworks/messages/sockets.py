"""What comes over a socket: plain sockets, socketserver, asyncio streams."""

import asyncio
import json
import os
import pickle
import socket
import socketserver


def serve():
    with socket.create_server(("", 9000)) as listener:
        connection, address = listener.accept()
        data = connection.recv(1024)
        os.system("meter " + data.decode())  # expect: command
        os.system(f"meter {len(data)}")  # safe: command
        os.system(f"meter --from {address[0]}")  # safe: command
        pickle.loads(connection.recv(4096))  # expect: deserialization
        json.loads(connection.recv(4096))  # safe: deserialization


class Meter(socketserver.StreamRequestHandler):
    def handle(self):
        line = self.rfile.readline().strip().decode()
        os.system("meter " + line)  # expect: command
        os.system("meter --from " + self.client_address[0])  # safe: command


class Packets(socketserver.BaseRequestHandler):
    def handle(self):
        data = self.request.recv(64)
        os.system("meter " + data.decode())  # expect: command
        os.system(f"meter {int.from_bytes(data[:2], 'big')}")  # safe: command


async def answer(reader, writer):
    line = await reader.readline()
    await asyncio.create_subprocess_shell("meter " + line.decode())  # expect: command
    await asyncio.create_subprocess_exec("meter", "--", line.decode())  # safe: command
    writer.close()


async def main():
    server = await asyncio.start_server(answer, "", 9001)
    async with server:
        await server.serve_forever()
