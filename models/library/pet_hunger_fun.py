def app(ui):
    ui.title("My pet")
    s = ui.state
    if "fed" not in s:
        s.fed, s.played = ui.time, ui.time
    with ui.row():
        if ui.button("Feed"):
            s.fed = ui.time
        if ui.button("Play"):
            s.played = ui.time
    full = max(0, 100 - int((ui.time - s.fed) // 6))
    happy = max(0, 100 - int((ui.time - s.played) // 4))
    face = "😺" if min(full, happy) >= 60 else "😿" if min(full, happy) < 30 else "🐱"
    ui.text(face, size=96, align="center")
    ui.text(f"Full: {full} %", size=20)
    ui.progress(full / 100)
    ui.text(f"Happy: {happy} %", size=20)
    ui.progress(happy / 100)
    if full < 30:
        ui.text("It is hungry!", size=24, color="bad")
    if happy < 30:
        ui.text("It is bored!", size=24, color="bad")
