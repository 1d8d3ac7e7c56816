def app(ui):
    ui.title("Ampel")
    phase = ui.state.get("phase", 0)
    if ui.every(2):
        phase = ui.state.phase = (phase + 1) % 3
    c = ui.canvas(150, 330, background="black")
    for platz, farbe in enumerate(["red", "yellow", "green"]):
        c.circle(75, 60 + platz * 105, 45, farbe if platz == phase else "gray")
    ui.text(["Rot", "Gelb", "Grün"][phase], size=28)
