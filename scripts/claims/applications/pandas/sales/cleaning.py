import logging


def clean(sales):
    complete = sales.dropna(subset=["region", "product", "quantity", "price"])
    if len(complete) < len(sales):
        logging.warning("%d incomplete rows left out", len(sales) - len(complete))
    returned = complete["quantity"] < 0
    logging.info("%d returns", int(returned.sum()))
    return complete.assign(
        region=complete["region"].str.strip().str.title().astype("category"),
        amount=complete["quantity"] * complete["price"],
    )
