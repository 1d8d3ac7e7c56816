def app(ui):
    ui.title("Amounts")
    rows = ui.state.get("rows", [])
    with ui.row():
        name = ui.field("Name").strip()
        amount = ui.number("Amount", 0.0, step=1)
        if ui.button("Add") and name:
            rows.append([name, amount])
            ui.clear("Name")
        if ui.button("Remove last") and rows:
            rows.pop()
    if not rows:
        ui.text("No rows yet", color="muted")
        return
    ui.table([[name, f"{amount:g}"] for name, amount in rows], header=["Name", "Amount"])
    ui.text(f"Average {sum(amount for name, amount in rows) / len(rows):.2f}", size=32, bold=True)
    name, amount = max(rows, key=lambda row: row[1])
    ui.text(f"Highest: {name} with {amount:g}")
