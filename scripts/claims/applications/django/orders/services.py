"""What may happen to an order, each within one transaction."""
from django.core.exceptions import ValidationError
from django.core.mail import send_mail
from django.db import transaction
from django.db.models import F

from catalog.models import Product

from .models import Line, Order


@transaction.atomic
def add(order, product, quantity):
    if order.status != Order.Status.OPEN:
        raise ValidationError("only an open order takes products")
    taken = Product.objects.available().filter(pk=product.pk, stock__gte=quantity)
    if not taken.update(stock=F("stock") - quantity):
        raise ValidationError(f"{product} has not {quantity} in stock")
    line, created = Line.objects.get_or_create(
        order=order, product=product, defaults={"quantity": quantity, "price": product.price}
    )
    if not created:
        Line.objects.filter(pk=line.pk).update(quantity=F("quantity") + quantity)


@transaction.atomic
def cancel(order):
    if order.status == Order.Status.SENT:
        raise ValidationError("a sent order can't be cancelled")
    for line in order.lines.select_related("product"):
        Product.objects.filter(pk=line.product_id).update(stock=F("stock") + line.quantity)
    order.status = Order.Status.CANCELLED
    order.save(update_fields=["status"])
    send_mail(f"Order {order.pk} was cancelled", "", None, [order.customer.email], fail_silently=True)
