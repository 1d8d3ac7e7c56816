def app(ui):
    ui.title("Sales bell")
    s = ui.state
    today = str(ui.today)
    if s.get("day") != today:
        s.day, s.count = today, 0
    if ui.button("Sold!"):
        s.count += 1
        ui.note("C6")
    ui.text(f"{s.count} {'sale' if s.count == 1 else 'sales'} today", size=48, bold=True)
