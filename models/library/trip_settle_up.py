def app(ui):
    ui.title("Settle up")
    paid = ui.state.get("paid", {})
    with ui.row():
        name = ui.field("Name").strip()
        amount = ui.number("Paid", 20.0, min=0)
        if ui.button("Add") and name:
            paid[name] = paid.get(name, 0) + amount
            ui.clear("Name")
    if paid:
        share = sum(paid.values()) / len(paid)
        ui.table([[name, f"{paid[name]:.2f}"] for name in paid], header=["Name", "Paid"])
        ui.text(f"{share:.2f} each", size=24)
        rest = {name: paid[name] - share for name in paid}
        for _ in paid:
            poor, rich = min(rest, key=rest.get), max(rest, key=rest.get)
            amount = min(-rest[poor], rest[rich])
            if amount >= 0.01:
                ui.text(f"{poor} pays {rich} {amount:.2f}", size=20, bold=True)
                rest[poor] += amount
                rest[rich] -= amount
