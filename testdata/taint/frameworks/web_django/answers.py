"""Django: responses, mark_safe and format_html, redirects, headers, cookies and sessions."""

import secrets

from django.http import FileResponse, HttpResponse, HttpResponseRedirect, JsonResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.utils.html import escape, format_html, format_html_join
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.safestring import mark_safe


def hello(request):
    return HttpResponse("<h1>" + request.GET["name"] + "</h1>")  # expect: xss


def hello_escaped(request):
    return HttpResponse("<h1>" + escape(request.GET["name"]) + "</h1>")  # safe: xss


def hello_plain(request):
    return HttpResponse(request.GET["name"], content_type="text/plain")  # safe: xss


def hello_json(request):
    return JsonResponse({"name": request.GET["name"]})  # safe: xss


def hello_marked(request):
    name = mark_safe(f"<b>{request.GET['name']}</b>")  # expect: xss
    return render(request, "clinic/plain.html", {"name": name})


def hello_formatted(request):
    return HttpResponse(format_html("<h1>{}</h1>", request.GET["name"]))  # safe: xss


def hello_formatted_before(request):
    name = format_html(f"<h1>{request.GET['name']}</h1>", "")  # expect: xss
    return render(request, "clinic/plain.html", {"name": name})


def hello_joined(request):
    names = format_html_join("", "<li>{}</li>", ((name,) for name in request.GET.getlist("name")))
    return HttpResponse(names)  # safe: xss


def hello_streamed(request):
    return StreamingHttpResponse(f"<li>{name}</li>" for name in request.GET.getlist("name"))  # expect: xss


def hello_written(request):
    response = HttpResponse()
    response.write("<h1>" + request.GET["name"] + "</h1>")  # expect: xss
    return response


def go(request):
    return redirect(request.GET["next"])  # expect: redirect


def go_response(request):
    return HttpResponseRedirect(request.POST.get("next", "/"))  # expect: redirect


def go_checked(request):
    target = request.GET["next"]
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = "/"
    return redirect(target)  # safe: redirect


def go_view(request):
    return redirect("pens:detail", pk=request.GET["pen"])  # safe: redirect


def go_header(request):
    response = HttpResponse(status=302)
    response["Location"] = request.GET["next"]  # expect: redirect
    # Django refuses a line break in a header.
    response["X-Name"] = request.GET["name"]  # safe: header
    return response


def download(request):
    return FileResponse(open("/srv/pens/" + request.GET["name"], "rb"))  # expect: path


def remember(request):
    request.session["plan"] = request.POST["plan"]  # expect: trust-boundary
    request.session["user"] = request.user.pk  # safe: trust-boundary
    request.session["count"] = int(request.POST["count"])  # safe: trust-boundary
    response = JsonResponse({"done": True})
    token = secrets.token_hex(16)
    response.set_cookie("session_token", token)  # expect: cookie
    response.set_cookie("session_token", token, secure=True, httponly=True, samesite="Lax")  # safe: cookie
    return response
