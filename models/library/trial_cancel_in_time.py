from datetime import date, timedelta


def app(ui):
    ui.title("Free trials")
    trials = ui.state.get("trials", [])
    with ui.row():
        name = ui.field("Trial").strip()
        days = int(ui.number("Free days", 14, min=1))
        if ui.button("Add") and name:
            trials.append([str(ui.today + timedelta(days=days)), name])
            trials.sort()
            ui.clear("Trial")
    for place, (end, name) in enumerate(list(trials)):
        left = (date.fromisoformat(end) - ui.today).days
        with ui.row():
            if left < 0:
                ui.text(f"{name}: over, you pay now", color="bad")
            elif left <= 1:
                ui.text(f"{name}: cancel now, {left} {'day' if left == 1 else 'days'} left", color="bad", bold=True)
            else:
                ui.text(f"{name}: {left} days left")
            if ui.button("Cancelled"):
                trials.pop(place)
    if not trials:
        ui.text("No free trials", color="muted")
