"""Prices in other currencies, by a service's daily rates."""
from decimal import ROUND_HALF_UP, Decimal

import requests
from django.conf import settings
from django.core.cache import cache


def rate_of(currency):
    rates = cache.get("rates")
    if rates is None:
        answer = requests.get(settings.CURRENCY_RATES_URL, timeout=5)
        answer.raise_for_status()
        rates = answer.json()["rates"]
        cache.set("rates", rates, 24 * 3600)
    return Decimal(str(rates[currency]))


def convert(price, currency):
    return (price * rate_of(currency)).quantize(Decimal("0.01"), ROUND_HALF_UP)
