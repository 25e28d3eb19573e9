"""Header lines: raw messages and answers, and the interfaces that refuse a line break."""

import smtplib
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, quote, urlsplit

from django.core.mail import send_mail
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/mail/raw")
def raw():
    subject = request.form["subject"]
    text = "Subject: " + subject + "\r\n\r\nHello"
    with smtplib.SMTP("mail.example") as server:
        server.sendmail("news@shop.example", ["desk@shop.example"], text)  # expect: header
        one_line = " ".join(subject.splitlines())
        text = "Subject: " + one_line + "\r\n\r\nHello"
        server.sendmail("news@shop.example", ["desk@shop.example"], text)  # safe: header
        text = "Subject: Hello\r\n\r\n" + request.form["text"]
        server.sendmail("news@shop.example", ["desk@shop.example"], text)  # safe: header
    return jsonify(done=True)


@app.post("/mail/message")
def message():
    mail = EmailMessage()
    # EmailMessage and Django refuse a line break in a header.
    mail["Subject"] = request.form["subject"]  # safe: header
    mail.set_content(request.form["text"])
    with smtplib.SMTP("mail.example") as server:
        server.send_message(mail, "news@shop.example", ["desk@shop.example"])  # safe: header
    send_mail(request.form["subject"], "Hello", "news@shop.example", ["desk@shop.example"])  # safe: header
    return jsonify(done=True)


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        fields = parse_qs(urlsplit(self.path).query)
        name = fields.get("name", [""])[0]
        self.send_response(200)
        self.send_header("X-Name", name)  # expect: header
        self.send_header("X-Quoted", quote(name))  # safe: header
        self.send_header("X-Length", str(len(name)))  # safe: header
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(f"<h1>{name}</h1>".encode())  # expect: xss
        self.wfile.write(f"<p>{len(name)}</p>".encode())  # safe: xss

    def do_POST(self):
        length = int(self.headers["Content-Length"])
        body = self.rfile.read(length).decode()
        self.send_response(303)
        self.send_header("Location", "/seen/" + quote(body))  # safe: header, redirect
        self.end_headers()
        with open("/srv/inbox/" + self.headers["X-Name"], "w") as file:  # expect: path
            file.write(body)


def application(environ, start_response):
    name = parse_qs(environ["QUERY_STRING"]).get("name", [""])[0]
    start_response("200 OK", [("Content-Type", "text/plain"), ("X-Length", str(len(name)))])  # safe: header
    return [name.encode()]
