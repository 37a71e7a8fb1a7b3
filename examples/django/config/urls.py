from django.urls import path

from books import views

urlpatterns = [
    path("", views.shelf, name="shelf"),
    path("api/books", views.books, name="books"),
    path("healthz", views.healthz, name="healthz"),
]
