def app(ui):
    ui.title("Eight beats")
    s = ui.state
    tempo = ui.slider("Tempo", 40, 200, 120)
    if ui.button("Start"):
        s.beat = 0
    beat = s.get("beat", -1)
    if 0 <= beat < 8 and ui.every(60 / tempo):
        beat = s.beat = beat + 1
        ui.tone(700, 0.05)
    if beat == 8:
        ui.text("Finished", size=40)
    else:
        ui.text(f"Beat {beat}" if beat >= 0 else "Ready", size=40)
