from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.urls import reverse_lazy
from django.views.generic import CreateView

from .forms import AddressForm, RegistrationForm
from .models import Address


class Register(CreateView):
    form_class = RegistrationForm
    template_name = "registration/register.html"
    success_url = reverse_lazy("profile")


class AddAddress(LoginRequiredMixin, CreateView):
    model = Address
    form_class = AddressForm
    success_url = reverse_lazy("profile")

    def form_valid(self, form):
        form.instance.customer = self.request.user
        return super().form_valid(form)


@login_required
def profile(request):
    addresses = [str(address) for address in request.user.addresses.all()]
    return JsonResponse({"name": request.user.get_full_name(), "addresses": addresses})
