from django.contrib import admin, messages
from django.utils import timezone

from .models import Category, Product


@admin.register(Category)
class CategoryAdmin(admin.ModelAdmin):
    list_display = ["name", "parent"]
    search_fields = ["name"]


@admin.register(Product)
class ProductAdmin(admin.ModelAdmin):
    list_display = ["name", "category", "price", "stock"]
    list_filter = ["category"]
    prepopulated_fields = {"slug": ["name"]}
    actions = ["withdraw"]

    @admin.action(description="Withdraw from sale")
    def withdraw(self, request, queryset):
        count = queryset.update(withdrawn_on=timezone.localdate())
        self.message_user(request, f"{count} withdrawn", messages.SUCCESS)
