def app(ui):
    ui.title("Symptoms")
    log = ui.state.get("log", [])
    names = ["Cough", "Fever", "Nausea"]
    symptom = ui.choice("Symptom", names)
    strength = int(ui.slider("Strength", 0, 10, 3))
    if ui.button("Log"):
        log.insert(0, [ui.now.strftime("%d %b"), symptom, strength])
    for name in names:
        worst = max([entry[2] for entry in log if entry[1] == name], default=0)
        ui.text(f"{name}: strongest {worst}", bold=True)
    for day, name, value in log:
        ui.text(f"{day}: {name} {value}")
