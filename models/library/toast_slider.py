def app(ui):
    ui.title("Toaster")
    s = ui.state
    level = ui.slider("Browning", 1, 6, 3)
    if ui.button("Push down"):
        s.start, s.seconds = ui.time, level * 25
        s.popped = False
    if "start" in s:
        left = math.ceil(s.start + s.seconds - ui.time)
        if left > 0:
            ui.text(f"{left} seconds", size=40)
            ui.progress(1 - left / s.seconds)
        else:
            ui.text("Pop!", size=56, color="good")
            if not s.popped:
                s.popped, s.toasts = True, s.get("toasts", 0) + 1
    else:
        ui.text(f"{level * 25} seconds", size=40)
    ui.text(f"Toasts: {s.get('toasts', 0)}")
