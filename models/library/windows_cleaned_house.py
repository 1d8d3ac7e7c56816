WINDOWS = ["Kitchen left", "Kitchen right", "Bath", "Bedroom", "Children", "Living room", "Balcony door", "Hall"]


def app(ui):
    ui.title("Windows")
    s = ui.state
    clean = s.get("clean", {name: False for name in WINDOWS})
    for name in WINDOWS:
        clean[name] = ui.checkbox(name, clean[name])
    left = list(clean.values()).count(False)
    if left:
        ui.text(f"{left} {'window' if left == 1 else 'windows'} to go", size=36, bold=True)
    else:
        ui.text("All clean", size=36, bold=True, color="good")
    ui.progress(1 - left / len(WINDOWS))
    if ui.button("Next round"):
        s.clean = {name: False for name in WINDOWS}
