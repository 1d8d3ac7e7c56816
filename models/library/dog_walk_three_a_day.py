WALKS = [("Morning", 7), ("Afternoon", 13), ("Evening", 20)]


def app(ui):
    ui.title("Dog walks")
    s = ui.state
    today = str(ui.now.date())
    if s.get("day") != today:
        s.day, s.done = today, []
    for name, hour in WALKS:
        with ui.row():
            if ui.button(name) and name not in s.done:
                s.done.append(name)
            if name in s.done:
                ui.text(f"{name} walk done", size=24, color="good")
            elif ui.now.hour >= hour:
                ui.text(f"{name} walk is due since {hour}:00", size=24, color="bad")
            else:
                ui.text(f"{name} walk at {hour}:00", size=24)
    due = [name for name, hour in WALKS if ui.now.hour >= hour and name not in s.done]
    ui.text("The dog is waiting!" if due else "All good for now", size=32, bold=True)
