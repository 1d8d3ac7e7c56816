def app(ui):
    ui.title("On tab")
    tabs = ui.state.get("tabs", {})
    with ui.row():
        name = ui.field("Name").strip()
        amount = ui.number("Amount", 10.0, min=0)
        change = 0
        if ui.button("Buys"):
            change = amount
        if ui.button("Pays"):
            change = -amount
    if name and change:
        tabs[name] = round(tabs.get(name, 0) + change, 2)
        ui.clear("Name")
    for who in sorted(tabs):
        if tabs[who] > 0:
            ui.text(f"{who} owes {tabs[who]:.2f}", size=20)
    ui.text(f"Owed to me: {sum(tabs.values()):.2f}", size=28, bold=True)
