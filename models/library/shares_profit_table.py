def app(ui):
    ui.title("My shares")
    shares = ui.state.get("shares", [])
    with ui.row():
        name = ui.field("Share").strip()
        pieces = ui.number("Pieces", 10, min=1)
        bought = ui.number("Bought at", 50.0, min=0)
        now = ui.number("Price now", 55.0, min=0)
        if ui.button("Add") and name:
            shares.append([name, pieces, bought, now])
            ui.clear("Share")
    rows = []
    total = 0
    for name, pieces, bought, now in shares:
        profit = pieces * (now - bought)
        total += profit
        rows.append([name, pieces, f"{bought:.2f}", f"{now:.2f}", f"{profit:.2f}"])
    ui.text(f"Profit: {total:.2f}", size=40, bold=True, color="bad" if total < 0 else "good")
    ui.table(rows, header=["Share", "Pieces", "Bought at", "Now", "Profit"])
