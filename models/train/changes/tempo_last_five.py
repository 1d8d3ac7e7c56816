def app(ui):
    ui.title("Tap tempo")
    s = ui.state
    taps = s.get("taps", [])
    if ui.button("Tap") or ui.pressed("space"):
        taps.append(ui.time)
        del taps[:-5]
    if len(taps) < 2 or taps[-1] == taps[0]:
        ui.text("Tap at least twice", size=28, align="center", color="muted")
    else:
        seconds = (taps[-1] - taps[0]) / (len(taps) - 1)
        tempo = round(60 / seconds)
        ui.text(f"{tempo} beats a minute", size=36, bold=True, align="center")
        if tempo < 80:
            ui.text("Slow", align="center")
        elif tempo < 115:
            ui.text("Medium", align="center")
        else:
            ui.text("Fast", align="center")
    ui.text(f"Taps: {len(taps)}", align="center", color="muted")
    if ui.button("Clear"):
        s.taps = []
