def app(ui):
    ui.title("Times table")
    with ui.row():
        table = ui.number("Table", 5, min=2, max=20)
        last = ui.number("Last", 3, min=1, max=20)
    total = 0
    for factor in range(1, last + 1):
        ui.text(f"{table} × {factor} = {table * factor}")
        total += table * factor
    ui.text(f"Sum: {total}", size=20, bold=True)
