def app(ui):
    ui.title("Last meal")
    s = ui.state
    meals = s.get("meals", [])
    with ui.row():
        what = ui.field("What", placeholder="Soup").strip()
        if ui.button("I ate"):
            meals.insert(0, f"{ui.now.strftime('%a %H:%M')} {what or 'Meal'}")
            s.since = ui.time
            ui.clear("What")
    if s.get("since"):
        minutes = int((ui.time - s.since) / 60)
        ui.text(f"{minutes // 60} h {minutes % 60:02d} min ago", size=48, bold=True, align="center")
    else:
        ui.text("Nothing yet", size=48, bold=True, align="center")
    for meal in meals[:10]:
        ui.text(meal)
