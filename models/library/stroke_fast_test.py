SIGNS = ["Face hangs on one side", "Arm sinks when both are lifted", "Speech is unclear"]


def app(ui):
    ui.title("Stroke test")
    s = ui.state
    signs = sum(ui.checkbox(sign) for sign in SIGNS)
    if signs == 0:
        ui.text("No sign ticked", size=24)
    else:
        ui.text(f"{signs} sign{'' if signs == 1 else 's'}", size=24)
        ui.text("Call the ambulance now", size=40, bold=True, color="bad")
    if ui.button("It began now"):
        s.began = f"{ui.now:%H:%M}"
    if s.get("began"):
        ui.text(f"Began at {s.began}")
