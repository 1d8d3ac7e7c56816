def app(ui):
    ui.title("Spelling")
    s = ui.state
    if ui.button("Show"):
        s.until = ui.time + 3
    if s.get("until") is not None and ui.time < s.until:
        ui.text("RHYTHM", size=48)
    typed = ui.field("Type it")
    if ui.button("Check"):
        s.said = "Right!" if typed.strip().upper() == "RHYTHM" else "Wrong"
    ui.text(s.get("said", ""))
