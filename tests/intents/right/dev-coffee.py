def app(ui):
    ui.title("Coffee")
    s = ui.state
    today = ui.now.strftime("%d.%m.")
    if s.get("day") != today:
        s.day, s.cups = today, 0
    cups = s.get("cups", 0)
    if ui.button("One more cup"):
        cups = s.cups = cups + 1
    ui.text(f"{cups}", size=64)
