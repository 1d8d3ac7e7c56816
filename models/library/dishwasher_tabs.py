def app(ui):
    ui.title("Dishwasher tabs")
    s = ui.state
    tabs = s.get("tabs", 40)
    daily = ui.number("Tabs a day", 1.0, min=0.1, max=10, step=0.5)
    with ui.row():
        if ui.button("Used one") and tabs > 0:
            tabs = s.tabs = tabs - 1
        if ui.button("New box"):
            tabs = s.tabs = tabs + 40
    ui.text(f"{tabs} tabs", size=40, bold=True)
    ui.text(f"They last {int(tabs / daily)} days")
    if tabs < 5:
        ui.text("Buy tabs", size=24, color="bad")
