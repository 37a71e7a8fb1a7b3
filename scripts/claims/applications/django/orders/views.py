from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from catalog.models import Product

from . import services
from .models import Order


@login_required
def orders(request):
    found = request.user.orders.prefetch_related("lines").order_by("-created_at")
    return JsonResponse({"orders": [{"id": one.pk, "total": str(one.total)} for one in found]})


@login_required
@require_POST
def add(request, slug):
    order, _ = Order.objects.get_or_create(customer=request.user, status=Order.Status.OPEN)
    try:
        services.add(order, get_object_or_404(Product, slug=slug), int(request.POST.get("quantity", 1)))
    except (ValidationError, ValueError) as error:
        return JsonResponse({"error": str(error)}, status=400)
    return JsonResponse({"total": str(order.total)})
