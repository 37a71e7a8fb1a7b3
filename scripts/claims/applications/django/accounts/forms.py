from django import forms
from django.contrib.auth.forms import UserCreationForm

from .models import Address, Customer


class RegistrationForm(UserCreationForm):
    class Meta:
        model = Customer
        fields = ["username", "email", "phone", "company"]


class AddressForm(forms.ModelForm):
    class Meta:
        model = Address
        exclude = ["customer"]

    def clean_country(self):
        return self.cleaned_data["country"].upper()
