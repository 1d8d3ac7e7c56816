def app(ui):
    ui.title("Tuning note")
    s = ui.state
    hertz = int(ui.choice("Pitch", ["415", "440", "442"], "440"))
    if ui.button("Sound"):
        ui.tone(hertz, 2)
        s.hertz, s.end = hertz, ui.time + 2
    if ui.time < s.get("end", 0):
        ui.text(f"Sounding {s.hertz} Hz", size=24)
    else:
        ui.text("Silent", size=24)
