def app(ui):
    ui.title("Sign")
    s = ui.state
    shown = s.get("shown", True)
    if ui.switch("Blink", False):
        if ui.every(1):
            shown = s.shown = not shown
            if not shown:
                s.gone = s.get("gone", 0) + 1
    else:
        shown = s.shown = True
    ui.text("ALERT" if shown else "", size=64, color="bad")
    ui.text(f"Gone {s.get('gone', 0)} times")
