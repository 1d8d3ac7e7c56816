def app(ui):
    ui.title("Coffee")
    s = ui.state
    today = str(ui.now.date())
    if s.get("day") != today:
        s.day, s.count = today, 0
    if ui.button("Coffee"):
        s.last, s.count = ui.time, s.count + 1
    if s.get("last") is None:
        ui.text("No coffee yet", size=32)
        return
    minutes = int((ui.time - s.last) // 60)
    ui.text(f"{minutes // 60} h {minutes % 60} min ago", size=40, bold=True)
    ui.text(f"{s.count} {'coffee' if s.count == 1 else 'coffees'} today")
