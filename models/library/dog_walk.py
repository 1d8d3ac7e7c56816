def app(ui):
    ui.title("Dog walks")
    s = ui.state
    today = str(ui.today)
    if s.get("day") != today:
        s.day, s.walks = today, 0
    if ui.button("Walked"):
        s.walks += 1
        s.last = ui.now.strftime("%H:%M")
    ui.text(f"Last walk: {s.last}" if s.get("last") else "No walk yet", size=28)
    ui.text(f"Walks today: {s.walks}")
