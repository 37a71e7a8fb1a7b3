from django.contrib import admin
from django.contrib.sitemaps.views import sitemap
from django.http import HttpResponse
from django.urls import include, path

from catalog.sitemaps import ProductSitemap

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("accounts.urls")),
    path("catalog/", include("catalog.urls")),
    path("orders/", include("orders.urls")),
    path("reports/", include("reports.urls")),
    path("sitemap.xml", sitemap, {"sitemaps": {"products": ProductSitemap}}),
    path("health", lambda request: HttpResponse("ok")),
]
