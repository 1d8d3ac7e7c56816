def app(ui):
    ui.title("Film roll")
    frames = ui.state.get("frames", [])
    with ui.row():
        subject = ui.field("Subject").strip()
        aperture = ui.choice("Aperture", ["2.8", "4", "5.6", "8", "11", "16"], value="8")
        if ui.button("Shot") and subject and len(frames) < 36:
            frames.append([subject, f"f/{aperture}"])
            ui.clear("Subject")
    left = 36 - len(frames)
    ui.text(f"{left} {'frame' if left == 1 else 'frames'} left", size=32, bold=True)
    ui.table([[number, *frame] for number, frame in enumerate(frames, 1)], header=["No.", "Subject", "Aperture"])
    if ui.button("New roll"):
        ui.state.frames = []
