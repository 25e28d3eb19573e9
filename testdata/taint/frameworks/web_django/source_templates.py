"""Django: templates whose source is data, and data that a template shows."""

from django.http import HttpResponse
from django.template import Context, Template, engines
from django.template.loader import render_to_string


def source(request):
    template = Template("<p>" + request.GET["name"] + "</p>")  # expect: template
    return HttpResponse(template.render(Context({})))


def context(request):
    template = Template("<p>{{ name }}</p>")
    return HttpResponse(template.render(Context({"name": request.GET["name"]})))  # safe: xss, template


def context_unescaped(request):
    template = Template("<p>{{ name }}</p>")
    return HttpResponse(template.render(Context({"name": request.GET["name"]}, autoescape=False)))  # expect: xss


def of_engine(request):
    template = engines["django"].from_string(request.POST["source"])  # expect: template
    return HttpResponse(template.render({}))


def to_string(request):
    return HttpResponse(render_to_string("clinic/plain.html", {"name": request.GET["name"]}))  # safe: xss
