"""Views as functions and classes; what their arguments are is said in urls.py."""

from django.db import connection
from django.http import FileResponse, JsonResponse
from django.shortcuts import render
from django.views import View
from django.views.generic import FormView, TemplateView

from .forms import VisitForm


def run(query):
    with connection.cursor() as cursor:
        cursor.execute(query)  # expect: sql


def patient(request, number):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM patients WHERE id = {number}")  # safe: sql
    return JsonResponse({"done": True})


def ward(request, ward):
    run(f"SELECT * FROM patients WHERE ward = '{ward}'")
    return JsonResponse({"done": True})


def note(request, slug):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM notes WHERE slug = '{slug}'")  # safe: sql
    return JsonResponse({"done": True})


def file(request, name):
    return FileResponse(open(f"/srv/clinic/{name}", "rb"))  # expect: path


def scan(request, key):
    return FileResponse(open(f"/srv/clinic/{key}.png", "rb"))  # safe: path


def year(request, year):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM visits WHERE year = {year}")  # safe: sql
    return JsonResponse({"done": True})


def word(request, word):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM visits WHERE word = '{word}'")  # expect: sql
    return JsonResponse({"done": True})


class Visits(View):
    def get(self, request, room):
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT * FROM visits WHERE room = '{room}'")  # expect: sql
            cursor.execute(f"SELECT * FROM visits WHERE room = '{self.kwargs['room']}'")  # expect: sql
            cursor.execute(f"SELECT * FROM visits WHERE q = '{self.request.GET['q']}'")  # expect: sql
        return JsonResponse({"done": True})


class AddVisit(FormView):
    form_class = VisitForm
    success_url = "/visits/"

    def form_valid(self, form):
        data = form.cleaned_data
        with connection.cursor() as cursor:
            cursor.execute(f"INSERT INTO visits (room) VALUES ({data['room']})")  # safe: sql
            cursor.execute(f"INSERT INTO visits (day) VALUES ('{data['day']}')")  # safe: sql
            cursor.execute(f"INSERT INTO visits (kind) VALUES ('{data['kind']}')")  # safe: sql
            cursor.execute(f"INSERT INTO visits (code) VALUES ('{data['code']}')")  # safe: sql
            cursor.execute(f"INSERT INTO visits (reason) VALUES ('{data['reason']}')")  # expect: sql
        return super().form_valid(form)


def page(request):
    form = VisitForm(request.GET)
    context = {"name": request.GET.get("name"), "title": "Clinic", "form": form}
    return render(request, "clinic/page.html", context)


class Banner(TemplateView):
    template_name = "clinic/banner.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["text"] = self.request.GET.get("text")
        context["colour"] = "green"
        return context
