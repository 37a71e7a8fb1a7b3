def write(table, form, stream):
    if form == "csv":
        table.to_csv(stream, float_format="%.2f")
    elif form == "json":
        table.reset_index().to_json(stream, orient="records", date_format="iso")
    else:
        stream.write(table.to_string(float_format=lambda number: f"{number:,.2f}") + "\n")
