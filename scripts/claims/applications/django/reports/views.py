import csv

from django.contrib.admin.views.decorators import staff_member_required
from django.http import Http404, HttpResponse

from . import queries

REPORTS = {"months": queries.by_month, "categories": queries.by_category}


@staff_member_required
def report(request, name):
    if name not in REPORTS:
        raise Http404(f"no report {name}; there are {', '.join(REPORTS)}")
    response = HttpResponse(content_type="text/csv", headers={"Content-Disposition": f'attachment; filename="{name}.csv"'})
    rows = list(REPORTS[name]())
    writer = csv.DictWriter(response, fieldnames=rows[0].keys() if rows else [])
    writer.writeheader()
    writer.writerows(rows)
    return response
