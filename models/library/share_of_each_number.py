def app(ui):
    ui.title("Shares")
    parts = ui.state.get("parts", [])
    with ui.row():
        name = ui.field("Name").strip()
        amount = ui.number("Amount", 10.0, min=0)
        if ui.button("Add") and name and amount > 0:
            parts.append([name, amount])
            ui.clear("Name")
    total = sum(amount for _, amount in parts)
    picked = ui.list([f"{name}: {amount:g} = {amount / total * 100:.1f} %" for name, amount in parts], actions=["Delete"])
    if picked:
        parts.pop(picked.index)
    if parts:
        ui.text(f"Total: {sum(amount for _, amount in parts):g}", size=36, bold=True)
        ui.chart([amount for _, amount in parts], kind="pie", labels=[name for name, _ in parts])
    else:
        ui.text("Add the first one", color="muted")
