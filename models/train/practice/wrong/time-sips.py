def app(ui):
    ui.title("Sips")
    s = ui.state
    if ui.button("Sip"):
        s.last = ui.time
        s.sips = s.get("sips", 0) + 1
    ui.text(f"Sips: {s.get('sips', 0)}")
    if s.get("last"):
        ago = int(ui.time - s.last)
        ui.text(f"{ago} seconds ago")
        if s.get("late") or ago >= 20:
            s.late = True
            ui.text("Time to drink!", size=32, color="bad")
