def app(ui):
    ui.title("Customers")
    s = ui.state
    today = str(ui.today)
    if s.get("day") != today:
        s.day, s.hours = today, {}
    hour = f"{ui.now.hour}:00"
    if ui.button("Customer"):
        s.hours[hour] = s.hours.get(hour, 0) + 1
    if s.hours:
        total = sum(s.hours.values())
        ui.chart(dict(s.hours), kind="bar")
        ui.text(f"{total} {'customer' if total == 1 else 'customers'} today", size=28, bold=True)
        ui.text(f"Busiest: {max(s.hours, key=s.hours.get)}")
    else:
        ui.text("Nobody yet", color="muted")
