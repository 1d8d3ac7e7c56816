def app(ui):
    ui.title("Quick")
    s = ui.state
    if ui.button("Start"):
        s.end, s.words = ui.time + 8, ""
        ui.clear("Answer")
    typed = ui.field("Answer").strip()
    if ui.button("Check") and s.get("end") and ui.time < s.end:
        s.words, s.end = "Right" if typed == "144" else "Wrong", 0
    if s.get("end"):
        left = math.ceil(s.end - ui.time)
        ui.text("12 × 12", size=36)
        ui.text(f"Seconds left: {left}" if left > 0 else "Too late", size=24)
    ui.text(s.get("words", ""), size=24)
