def app(ui):
    ui.title("Tea")
    days = ui.state.get("days", {})
    today = f"{ui.now:%d %b}"
    if ui.button("Cup"):
        days[today] = days.get(today, 0) + 1
    ui.text(f"Today: {days.get(today, 0)}", size=32)
    if days:
        ui.chart(list(days.values()), kind="bar", labels=list(days))
