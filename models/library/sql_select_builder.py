def app(ui):
    ui.title("SQL select")
    table = ui.field("Table", "customers").strip()
    columns = ui.field("Columns", placeholder="all").strip()
    where = ui.field("Where").strip()
    order = ui.field("Order by").strip()
    limit = int(ui.number("Limit", 0, min=0))
    query = f"SELECT {columns or '*'} FROM {table}"
    if where:
        query += f" WHERE {where}"
    if order:
        query += f" ORDER BY {order}"
    if limit:
        query += f" LIMIT {limit}"
    query += ";"
    ui.text(query, size=20, bold=True)
    if ui.button("Copy"):
        ui.copy(query)
        ui.notify("Copied")
