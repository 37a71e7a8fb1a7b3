import pandas


def by_region(sales):
    return summed(sales.groupby("region", observed=True))


def by_product(sales):
    return summed(sales.groupby("product")).sort_values("amount", ascending=False)


def by_month(sales):
    monthly = summed(sales.groupby(pandas.Grouper(key="date", freq="MS")))
    return monthly.assign(trend=monthly["amount"].rolling(3, min_periods=1).mean())


def summed(groups):
    return groups.agg(orders=("amount", "size"), quantity=("quantity", "sum"), amount=("amount", "sum"))


GROUPINGS = {"region": by_region, "product": by_product, "month": by_month}
