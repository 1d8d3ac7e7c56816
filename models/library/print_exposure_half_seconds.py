def app(ui):
    ui.title("Enlarger")
    s = ui.state
    seconds = ui.number("Seconds", 8.0, min=0.5, max=120, step=0.5)
    if ui.button("Expose"):
        s.end = ui.time + seconds
    left = s.end - ui.time if s.get("end") else 0
    is_on = left > 0
    shown = math.ceil(left * 2) / 2 if is_on else seconds
    c = ui.canvas(300, 160)
    c.rect(0, 0, 300, 160, "white" if is_on else "darkred")
    ui.text(f"{shown:.1f} s", size=64, bold=True, color="red")
    ui.text("Light on" if is_on else "Safe light", size=24)
