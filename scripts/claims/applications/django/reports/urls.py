from django.urls import path

from .views import report

urlpatterns = [path("<str:name>.csv", report, name="report")]
