from django.db import connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from .models import Book


@require_GET
def shelf(request: HttpRequest) -> HttpResponse:
    return render(request, "books/shelf.html", {"books": Book.objects.all()})


@require_GET
def books(request: HttpRequest) -> JsonResponse:
    found = Book.objects.filter(author__icontains=request.GET.get("author", ""))
    return JsonResponse({"books": list(found.values("title", "author", "published"))})


@require_GET
def healthz(_request: HttpRequest) -> JsonResponse:
    connection.ensure_connection()
    return JsonResponse({"status": "ok"})
