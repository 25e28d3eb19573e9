"""Django middlewares: as a class, as a function, and what they hang on the request."""

import os

from django.http import HttpResponseRedirect


class Theme:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.theme = request.COOKIES.get("theme", "light")
        request.level = "high"
        os.system(f"visit {request.path_info}")  # expect: command
        os.system(f"visit --scheme {request.scheme}")  # safe: command
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        if kwargs.get("next"):
            return HttpResponseRedirect(kwargs["next"])  # expect: redirect
        return None


def themed(request):
    os.system(f"page --level {request.level}")  # safe: command
    os.system(f"page --theme {request.theme}")  # expect: command


def language(get_response):
    def middleware(request):
        chosen = request.headers.get("Accept-Language", "en")
        os.system(f"language {chosen}")  # expect: command
        os.system(f"language {'de' if chosen.startswith('de') else 'en'}")  # safe: command
        return get_response(request)

    return middleware
