from django.contrib.auth import views as auth_views
from django.urls import path

from . import views

urlpatterns = [
    path("login/", auth_views.LoginView.as_view(), name="login"),
    path("logout/", auth_views.LogoutView.as_view(), name="logout"),
    path("register/", views.Register.as_view(), name="register"),
    path("address/", views.AddAddress.as_view(), name="add-address"),
    path("", views.profile, name="profile"),
]
