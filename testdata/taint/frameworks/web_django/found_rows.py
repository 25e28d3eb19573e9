"""Rows that are found by a key of the request: what stands in them was not sent with it."""

import logging

from django.apps import apps
from django.db import models
from django.http import HttpRequest, HttpResponseRedirect
from django.shortcuts import redirect
from django.urls import reverse

logger = logging.getLogger(__name__)


class Order(models.Model):
    address = models.TextField()


def first(request: HttpRequest):
    order = Order.objects.filter(pk=request.POST["id"]).first()
    return redirect(order.address)  # safe: redirect


def each(request: HttpRequest):
    for order in Order.objects.exclude(pk=request.POST["id"]):
        return redirect(order.address)  # safe: redirect
    return redirect(request.POST["address"])  # expect: redirect


def made(request: HttpRequest):
    order = Order.objects.create(address=request.POST["address"])
    logger.info("order %s made", order.pk)  # safe: log
    logger.info("order to %s made", request.POST["address"])  # expect: log


def elsewhere(request: HttpRequest):
    voucher = apps.get_model("shop", "Voucher").objects.get(pk=request.POST["id"])
    return redirect(voucher.get_absolute_url())  # safe: redirect


def sign_in(request: HttpRequest):
    return HttpResponseRedirect(reverse("login") + "?next=" + request.GET["next"])  # safe: redirect


def again(request: HttpRequest):
    return HttpResponseRedirect(request.get_full_path())  # safe: redirect


def secure(request: HttpRequest):
    return HttpResponseRedirect("https://%s%s" % (request.get_host(), request.get_full_path()))  # safe: redirect


def away(request: HttpRequest):
    return HttpResponseRedirect("https://%s%s" % (request.GET["host"], request.get_full_path()))  # expect: redirect
