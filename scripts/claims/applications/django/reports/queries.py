from django.db.models import Count, DecimalField, F, Sum
from django.db.models.functions import TruncMonth

from orders.models import Line

AMOUNT = Sum(F("price") * F("quantity"), output_field=DecimalField())


def by_month():
    months = Line.objects.exclude(order__status="cancelled").annotate(month=TruncMonth("order__created_at"))
    return months.values("month").annotate(amount=AMOUNT, orders=Count("order", distinct=True)).order_by("month")


def by_category():
    return Line.objects.values(category=F("product__category__name")).annotate(amount=AMOUNT).order_by("-amount")
