def app(ui):
    ui.title("Pages")
    days = ui.state.get("days", {})
    today = f"{ui.now:%d %b}"
    with ui.row():
        pages = ui.number("Pages", 10, min=0)
        if ui.button("Add"):
            days[today] = days.get(today, 0) + pages
    ui.table([[day, days[day]] for day in days], header=["Day", "Pages"])
    if days:
        ui.text(f"Average per day: {sum(days.values()) / len(days):.1f}", size=20)
    if days.get(today, 0) >= 30:
        ui.text("Good reader", size=24, color="good")
