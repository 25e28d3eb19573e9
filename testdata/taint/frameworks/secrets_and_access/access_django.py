"""Missing authentication, Django: decorators, mixins and checks of views that change state."""

from django.contrib.auth.decorators import login_required, permission_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.contrib.auth.models import Group
from django.http import HttpResponseForbidden, JsonResponse
from django.views import View
from django.views.decorators.http import require_GET, require_POST


@require_POST
@login_required
def add_group(request):  # safe: missing-auth
    Group.objects.create(name="new")
    return JsonResponse({"done": True})


@require_POST
def delete_group(request, number):  # expect: missing-auth
    Group.objects.filter(pk=number).delete()
    return JsonResponse({"done": True})


@require_GET
def groups(request):  # safe: missing-auth
    return JsonResponse({"count": Group.objects.count()})


@require_POST
@permission_required("auth.change_group")
def rename_group(request, number):  # safe: missing-auth
    Group.objects.filter(pk=number).update(name="renamed")
    return JsonResponse({"done": True})


@require_POST
def clear_group(request, number):  # safe: missing-auth
    if not request.user.is_authenticated:
        return HttpResponseForbidden()
    Group.objects.get(pk=number).user_set.clear()
    return JsonResponse({"done": True})


class Careful(LoginRequiredMixin, View):
    def post(self, request, number):  # safe: missing-auth
        Group.objects.filter(pk=number).delete()
        return JsonResponse({"done": True})


class Careless(View):
    def post(self, request, number):  # expect: missing-auth
        Group.objects.filter(pk=number).delete()
        return JsonResponse({"done": True})

    def get(self, request, number):  # safe: missing-auth
        return JsonResponse({"number": number})
