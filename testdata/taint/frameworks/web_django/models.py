"""Tables of the pen shop."""

from django.db import models


class Pen(models.Model):
    colour = models.CharField(max_length=20)
    price = models.IntegerField()

    class Meta:
        app_label = "pens"
