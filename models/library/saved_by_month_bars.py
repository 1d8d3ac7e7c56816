MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def app(ui):
    ui.title("Saved each month")
    saved = ui.state.get("saved", {})
    with ui.row():
        month = ui.choice("Month", MONTHS, MONTHS[ui.now.month - 1])
        amount = ui.number("Saved in it", 100, min=0, step=10)
        if ui.button("Save"):
            saved[month] = amount
    ui.text(f"{sum(saved.values()):g} saved", size=40, bold=True)
    if saved:
        ui.text(f"Best month: {max(saved, key=saved.get)}")
    ui.chart([saved.get(month, 0) for month in MONTHS], kind="bar", labels=MONTHS)
