def app(ui):
    ui.title("Gîte")
    night = ui.number("Prix d'une nuit", 80, min=0)
    nights = ui.number("Nuits", 3, min=0)
    cleaning = ui.number("Ménage", 60, min=0)
    people = ui.number("Personnes", 4, min=1)
    total = night * nights + cleaning
    ui.text(f"Total : {total:.2f}", size=28)
    ui.text(f"Chacun : {total / people:.2f}", size=32, bold=True)
