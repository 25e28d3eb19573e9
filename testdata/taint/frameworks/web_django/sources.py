"""Django: every part of a request, and what of it a client does not choose."""

import json
import os

from django.db import connection
from django.http import JsonResponse
from django.views.decorators.http import require_POST


def query(request):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM pens WHERE colour = '%s'" % request.GET.get("colour", ""))  # expect: sql
        cursor.execute("SELECT id FROM pens WHERE colour = '%s'" % request.GET["colour"])  # expect: sql
        cursor.execute("SELECT id FROM pens WHERE colour = %s", [request.GET["colour"]])  # safe: sql
        colours = "','".join(request.GET.getlist("colour"))
        cursor.execute("SELECT id FROM pens WHERE colour IN ('%s')" % colours)  # expect: sql
    return JsonResponse({"done": True})


@require_POST
def body(request):
    data = json.loads(request.body)
    with connection.cursor() as cursor:
        cursor.execute(f"INSERT INTO pens VALUES ('{request.POST['colour']}')")  # expect: sql
        cursor.execute(f"INSERT INTO pens VALUES ('{data['colour']}')")  # expect: sql
        cursor.execute(f"INSERT INTO pens VALUES ({int(data['price'])})")  # safe: sql
        cursor.execute(f"INSERT INTO pens VALUES ('{request.body.decode()}')")  # expect: sql
    return JsonResponse({"done": True})


def head(request):
    os.system("visit " + request.META["HTTP_USER_AGENT"])  # expect: command
    os.system("visit " + request.META["REMOTE_ADDR"])  # safe: command
    os.system("visit " + request.headers["Accept-Language"])  # expect: command
    os.system("visit " + request.COOKIES["visitor"])  # expect: command
    os.system("visit " + request.META["SERVER_PORT"])  # safe: command
    os.system("visit " + request.path)  # expect: command
    os.system("visit " + request.get_full_path())  # expect: command
    os.system(f"visit {request.user.pk}")  # safe: command
    os.system(f"visit {request.session['visits']}")  # safe: command
    return JsonResponse({"done": True})


@require_POST
def files(request):
    upload = request.FILES["file"]
    os.system("check " + upload.name)  # expect: command
    os.system(f"check --size {upload.size}")  # safe: command
    os.system(f"check '{upload.read().decode()}'")  # expect: command
    return JsonResponse({"done": True})
