from django.contrib import admin

from .models import Line, Order


class LineInline(admin.TabularInline):
    model = Line
    extra = 0


@admin.register(Order)
class OrderAdmin(admin.ModelAdmin):
    date_hierarchy = "created_at"
    inlines = [LineInline]
    list_display = ["pk", "customer", "status", "created_at"]
    list_filter = ["status"]
