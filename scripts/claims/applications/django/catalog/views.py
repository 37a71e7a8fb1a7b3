from django.core.paginator import Paginator
from django.http import Http404, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.cache import cache_page

from .models import Product
from .rates import convert


@cache_page(60)
def products(request):
    found = Product.objects.available().search(request.GET.get("q", "")).order_by("name")
    page = Paginator(found, 50).get_page(request.GET.get("page"))
    return JsonResponse({"products": [{"name": one.name, "price": str(one.price)} for one in page]})


def product(request, slug):
    one = get_object_or_404(Product, slug=slug)
    currency = request.GET.get("currency")
    try:
        price = convert(one.price, currency) if currency else one.price
    except KeyError as error:
        raise Http404(f"no rate for {currency}") from error
    return JsonResponse({"name": one.name, "description": one.description, "price": str(price)})
