from datetime import timedelta


def app(ui):
    ui.title("Kitchen timers")
    timers = ui.state.get("timers", [])
    with ui.row():
        name = ui.field("What", placeholder="Potatoes")
        minutes = ui.number("Minutes", 10, min=1, max=600)
        if ui.button("Start") and name.strip():
            timers.append({"name": name.strip(), "end": ui.time + minutes * 60})
            ui.clear("What")
    for timer in sorted(timers, key=lambda timer: timer["end"]):
        left = int(timer["end"] - ui.time)
        with ui.row():
            ui.text(timer["name"], size=20)
            if left > 0:
                ui.text(f"{left // 60}:{left % 60:02d}", size=20, bold=True)
                ready = ui.now + timedelta(seconds=left)
                ui.text(f"at {ready.strftime('%H:%M')}", color="muted")
            else:
                ui.text("Ready!", size=20, color="good")
                ui.notify(f"{timer['name']} is ready")
            if ui.button("Remove"):
                timers.remove(timer)
    if not timers:
        ui.text("No timers are running", color="muted")
