def app(ui):
    ui.title("How long")
    s = ui.state
    if ui.button("Start"):
        s.end = ui.time + 30
    left = math.ceil(s.end - ui.time) if s.get("end") else 30
    if left > 20:
        words, color = "Plenty", "good"
    elif left > 5:
        words, color = "Hurry", "warn"
    else:
        words, color = "Last seconds" if left > 0 else "Over", "bad"
    ui.text(max(0, left), size=72, align="center")
    ui.text(words, size=32, color=color, align="center")
