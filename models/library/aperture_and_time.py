STOPS = ["1.4", "2", "2.8", "4", "5.6", "8", "11", "16", "22"]


def app(ui):
    ui.title("Exposure")
    old = ui.choice("Old aperture", STOPS, "8")
    part = ui.number("Old time: 1 / ...", 125, min=1)
    new = ui.choice("New aperture", STOPS, "4")
    seconds = 1 / part * (float(new) / float(old)) ** 2
    ui.text(f"{seconds:.1f} s" if seconds >= 1 else f"1/{1 / seconds:.0f} s", size=48, bold=True)
    ui.text(f"f/{old} with 1/{part:g} s is as bright as this with f/{new}", color="muted")
