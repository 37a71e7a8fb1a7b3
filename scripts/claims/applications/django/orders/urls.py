from django.urls import path

from . import views

urlpatterns = [
    path("", views.orders, name="orders"),
    path("add/<slug:slug>/", views.add, name="add-to-order"),
]
