from datetime import timedelta


def app(ui):
    ui.title("Drinking")
    days = ui.state.get("days", {})
    today = str(ui.today)
    with ui.row():
        ml = int(ui.number("ml", 250, min=0, step=50))
        if ui.button("Drink"):
            days[today] = days.get(today, 0) + ml
    ui.text(f"Today: {days.get(today, 0)} ml", size=40, bold=True)
    week = [ui.today - timedelta(days=back) for back in range(6, -1, -1)]
    ui.chart([days.get(str(day), 0) for day in week], kind="bar", labels=[f"{day:%a}" for day in week])
