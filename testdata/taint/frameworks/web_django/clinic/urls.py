"""Which address leads to which view; the converters say what a view can get."""

from django.urls import path, re_path

from . import views

app_name = "clinic"
urlpatterns = [
    path("patients/<int:number>/", views.patient, name="patient"),
    path("wards/<str:ward>/", views.ward, name="ward"),
    path("notes/<slug:slug>/", views.note, name="note"),
    path("files/<path:name>", views.file, name="file"),
    path("scans/<uuid:key>/", views.scan, name="scan"),
    re_path(r"^years/(?P<year>[0-9]{4})/$", views.year, name="year"),
    re_path(r"^words/(?P<word>.+)/$", views.word, name="word"),
    path("visits/<str:room>/", views.Visits.as_view(), name="visits"),
    path("visits/add/", views.AddVisit.as_view(), name="add-visit"),
    path("page/", views.page, name="page"),
    path("banner/", views.Banner.as_view(), name="banner"),
]
