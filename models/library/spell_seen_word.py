def app(ui):
    ui.title("Spelling")
    s = ui.state
    if ui.button("Show"):
        s.until, s.words = ui.time + 3, ""
    if ui.time < s.get("until", 0):
        ui.text("necessary", size=36, bold=True)
    typed = ui.field("Word").strip().lower()
    if ui.button("Check") and typed:
        s.words = "Right" if typed == "necessary" else "Wrong"
    ui.text(s.get("words", ""), size=24)
