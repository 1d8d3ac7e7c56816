def app(ui):
    ui.title("Pets")
    s = ui.state
    today = str(ui.now.date())
    if s.get("day") != today:
        s.day, s.fed = today, {}
    for pet in ["Cat", "Dog", "Fish"]:
        with ui.row():
            ui.text(f"{pet}: fed at {s.fed[pet]}" if pet in s.fed else f"{pet}: hungry", size=20)
            if ui.button(f"Feed {pet}"):
                s.fed[pet] = ui.now.strftime("%H:%M")
    if len(s.fed) == 3:
        ui.text("All are fed", color="good")
