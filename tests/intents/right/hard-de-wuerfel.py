def app(ui):
    ui.title("Würfel")
    s = ui.state
    if ui.button("Würfeln"):
        s.augen = [random.randint(1, 6), random.randint(1, 6)]
        s.anzahl = s.get("anzahl", 0) + 1
    augen = s.get("augen", [])
    if augen:
        ui.text(f"{augen[0]} und {augen[1]}", size=40)
        ui.text(f"Summe: {sum(augen)}")
    ui.text(f"Gewürfelt: {s.get('anzahl', 0)} mal")
