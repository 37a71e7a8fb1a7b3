from django.contrib.sitemaps import Sitemap

from .models import Product


class ProductSitemap(Sitemap):
    changefreq = "daily"

    def items(self):
        return Product.objects.available().order_by("pk")
