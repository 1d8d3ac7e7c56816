def app(ui):
    ui.title("My shares")
    shares = ui.state.get("shares", [])
    with ui.row():
        name = ui.field("Share").strip()
        count = ui.number("Number", 10, min=1)
        paid = ui.number("Bought at", 50.0, min=0.01)
        now = ui.number("Price now", 55.0, min=0)
        if ui.button("Add") and name:
            shares.append([name, count, paid, now])
            ui.clear("Share")
    items = [f"{name}: {count * (now - paid):+.2f} ({(now / paid - 1) * 100:+.1f} %)" for name, count, paid, now in shares]
    picked = ui.list(items, actions=["Delete"])
    if picked:
        shares.pop(picked.index)
    gain = sum(count * (now - paid) for _, count, paid, now in shares)
    ui.text(f"{gain:+.2f}", size=40, bold=True, color="bad" if gain < 0 else "good")
