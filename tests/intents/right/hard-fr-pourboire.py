def app(ui):
    ui.title("Pourboire")
    addition = ui.number("Addition", 50.0, min=0)
    pourcent = ui.slider("Pourboire %", 0, 30, 15)
    personnes = ui.number("Personnes", 2, min=1)
    ui.text(f"Chacun paie {addition * (1 + pourcent / 100) / personnes:.2f}", size=28)
