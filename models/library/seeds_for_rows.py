def app(ui):
    ui.title("Seeds")
    length = ui.number("Row (cm)", 300, min=0)
    gap = ui.number("Gap between plants (cm)", 5, min=1)
    rows = int(ui.number("Rows", 4, min=1))
    each = int(length // gap) + 1
    total = each * rows
    ui.text(f"{total} {'seed' if total == 1 else 'seeds'}", size=40, bold=True)
    ui.text(f"{each} in a row")
