def app(ui):
    ui.title("Pile ou face")
    compte = ui.state.get("compte", {"pile": 0, "face": 0})
    if ui.button("Lancer"):
        cote = ui.state.cote = random.choice(["pile", "face"])
        compte[cote] += 1
    ui.text(ui.state.get("cote", ""), size=48)
    ui.text(f"Pile : {compte['pile']}, face : {compte['face']}")
    ui.text(f"Lancers : {sum(compte.values())}")
