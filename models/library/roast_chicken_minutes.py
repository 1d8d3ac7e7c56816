def app(ui):
    ui.title("Roast chicken")
    kilos = ui.number("Weight (kg)", 1.5, min=0.5, max=6, step=0.1)
    minutes = round(kilos * 45 + 20)
    ui.text(f"{minutes // 60} h {minutes % 60} min", size=40, bold=True)
    ui.text("At 190 °C: 45 minutes for a kilo and 20 more", color="muted")
