POINTS = ["No loose rugs", "Night light on the way to the bath", "Handle at the bath and toilet", "Rails on both sides of the stairs",
          "Phone within reach of the bed", "Firm shoes instead of slippers"]


def app(ui):
    ui.title("Safe at home")
    safe = 0
    for point in POINTS:
        safe += ui.checkbox(point)
    ui.text(f"{safe} of {len(POINTS)} safe", size=28, bold=True)
    ui.progress(safe / len(POINTS))
    if safe == len(POINTS):
        ui.text("Well done", color="good")
    elif safe >= 3:
        ui.text("Some risk", color="warn")
    else:
        ui.text("High risk", color="bad")
