from django.contrib.auth.models import AbstractUser
from django.core.validators import RegexValidator
from django.db import models


class Customer(AbstractUser):
    phone = models.CharField(max_length=20, blank=True, validators=[RegexValidator(r"^\+?[0-9 ]{6,20}$")])
    company = models.CharField(max_length=100, blank=True)


class Address(models.Model):
    customer = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="addresses")
    street = models.CharField(max_length=200)
    city = models.CharField(max_length=100)
    postal_code = models.CharField(max_length=12)
    country = models.CharField(max_length=2)

    class Meta:
        verbose_name_plural = "addresses"

    def __str__(self):
        return f"{self.street}, {self.postal_code} {self.city}"
