from datetime import timedelta


def app(ui):
    ui.title("Phone")
    days = ui.state.get("days", {})
    today, yesterday = str(ui.today), str(ui.today - timedelta(days=1))
    if ui.button("Picked up"):
        days[today] = days.get(today, 0) + 1
    count = days.get(today, 0)
    ui.text(count, size=72, align="center")
    more = count - days.get(yesterday, 0)
    if more == 0:
        ui.text("as often as yesterday", align="center")
    else:
        ui.text(f"{abs(more)} {'more' if more > 0 else 'fewer'} than yesterday", align="center")
    ui.table([[day, days[day]] for day in sorted(days, reverse=True)], header=["Day", "Times"])
