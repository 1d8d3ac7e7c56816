def app(ui):
    ui.title("Alphabet run")
    s = ui.state
    if ui.button("Start"):
        s.started, s.words = ui.time, "Go"
        ui.clear("Letters")
    typed = ui.field("Letters").strip().lower()
    if ui.button("Done") and s.get("started") is not None:
        right = 0
        while right < len(typed) and right < 26 and typed[right] == "abcdefghijklmnopqrstuvwxyz"[right]:
            right += 1
        s.words = f"{right} of 26 in {ui.time - s.started:.0f} seconds"
        s.started = None
    if s.get("started") is not None:
        ui.text(f"Time: {ui.time - s.started:.0f} s")
    ui.text(s.get("words", "Press Start"), size=24)
