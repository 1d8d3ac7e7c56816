def app(ui):
    ui.title("Siren")
    tone = ui.number("Tone of the siren (Hz)", 440, min=50, max=4000)
    speed = ui.slider("Speed (km/h)", 0, 300, 100) / 3.6
    coming, going = tone * 343 / (343 - speed), tone * 343 / (343 + speed)
    ui.text(f"Coming: {coming:.1f} Hz", size=32, bold=True)
    ui.text(f"Going: {going:.1f} Hz", size=32, bold=True)
    if ui.button("Play"):
        for hz in [coming, going]:
            ui.note(hz, 1)
