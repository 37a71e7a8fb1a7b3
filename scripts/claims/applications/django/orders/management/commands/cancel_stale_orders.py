from datetime import timedelta

from django.core.management.base import BaseCommand
from django.utils import timezone

from orders.models import Order
from orders.services import cancel


class Command(BaseCommand):
    help = "Cancels orders that stayed open for too long."

    def add_arguments(self, parser):
        parser.add_argument("--days", type=int, default=30)

    def handle(self, *, days, **options):
        since = timezone.now() - timedelta(days=days)
        for order in Order.objects.filter(status=Order.Status.OPEN, created_at__lt=since):
            cancel(order)
            self.stdout.write(f"cancelled {order.pk}")
