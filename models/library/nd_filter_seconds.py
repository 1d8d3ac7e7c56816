SHUTTERS = {"1/1000": 0.001, "1/250": 0.004, "1/125": 0.008, "1/60": 1 / 60, "1/30": 1 / 30, "1/8": 0.125, "1/2": 0.5, "1 s": 1}
FILTERS = {"ND8": 8, "ND64": 64, "ND1000": 1000}


def app(ui):
    ui.title("ND filter")
    shutter = ui.choice("Shutter without filter", list(SHUTTERS), value="1/125")
    name = ui.choice("Filter", list(FILTERS), value="ND64")
    seconds = SHUTTERS[shutter] * FILTERS[name]
    if seconds < 0.3:
        words = f"1/{1 / seconds:.0f} s"
    elif seconds < 60:
        words = f"{seconds:.1f} s"
    else:
        words = f"{int(seconds // 60)} min {seconds % 60:.0f} s"
    ui.text(words, size=40, bold=True)
    if seconds > 0.05:
        ui.text("Use a tripod", color="warn")
