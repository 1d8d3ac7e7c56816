def app(ui):
    ui.title("Count-in")
    s = ui.state
    tempo = ui.number("Tempo", 120, min=60, max=180)
    if ui.button("Start"):
        s.count = 0
    count = s.get("count", 5)
    if "count" in s and count < 5 and ui.every(60 / tempo):
        count = s.count = count + 1
        ui.tone(600 if count < 5 else 900, 0.1 if count < 5 else 1)
    if "count" not in s:
        ui.text("Press Start", size=72, align="center")
    else:
        ui.text("Play!" if count == 5 else count or "-", size=72, align="center")
