"""Django's ORM: raw, extra, RawSQL and annotate beside filter and order_by."""

from django.db import connection, connections
from django.db.models import F, Q, Value
from django.db.models.expressions import RawSQL
from django.db.models.functions import Concat
from django.http import JsonResponse

from .models import Pen


def raw(request):
    colour = request.GET["colour"]
    list(Pen.objects.raw("SELECT * FROM pens_pen WHERE colour = '" + colour + "'"))  # expect: sql
    list(Pen.objects.raw("SELECT * FROM pens_pen WHERE colour = %s", [colour]))  # safe: sql
    return JsonResponse({"done": True})


def extra(request):
    colour = request.GET["colour"]
    list(Pen.objects.extra(where=[f"colour = '{colour}'"]))  # expect: sql
    list(Pen.objects.extra(where=["colour = %s"], params=[colour]))  # safe: sql
    list(Pen.objects.extra(select={"same": f"colour = '{colour}'"}))  # expect: sql
    return JsonResponse({"done": True})


def expressions(request):
    colour = request.GET["colour"]
    list(Pen.objects.annotate(same=RawSQL(f"colour = '{colour}'", ())))  # expect: sql
    list(Pen.objects.annotate(same=RawSQL("colour = %s", (colour,))))  # safe: sql
    list(Pen.objects.annotate(title=Concat(F("colour"), Value(colour))))  # safe: sql
    return JsonResponse({"done": True})


def filters(request):
    colour = request.GET["colour"]
    pens = Pen.objects.filter(colour=colour)  # safe: sql
    pens = pens.exclude(Q(colour__icontains=colour) | Q(price__gt=5))  # safe: sql
    pens = pens.order_by("-price")[: int(request.GET.get("count", 5))]  # safe: sql
    return JsonResponse({"pens": [pen.pk for pen in pens]})


def cursors(request):
    colour = request.GET["colour"]
    connection.cursor().execute(f"DELETE FROM pens_pen WHERE colour = '{colour}'")  # expect: sql
    with connections["old"].cursor() as cursor:
        cursor.executemany("INSERT INTO pens_pen VALUES (%s)", [(colour,)])  # safe: sql
        cursor.executemany(f"INSERT INTO {request.GET['table']} VALUES (%s)", [(colour,)])  # expect: sql
    return JsonResponse({"done": True})


def of_rows(request):
    pen = Pen.objects.get(colour=request.GET["colour"])
    list(Pen.objects.raw(f"SELECT * FROM pens_pen WHERE price > {pen.price}"))  # safe: sql
    return JsonResponse({"done": True})
