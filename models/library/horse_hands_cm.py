def app(ui):
    ui.title("Horse height")
    with ui.card("cm to hands"):
        cm = ui.number("Height (cm)", 163.0, min=30, max=250)
        inches = round(cm / 2.54)
        ui.text(f"{inches // 4}.{inches % 4} hands", size=40, bold=True)
        ui.text("Pony" if cm <= 148 else "Horse", size=24)
    with ui.card("hands to cm"):
        hands = int(ui.number("Hands", 15, min=3, max=25))
        more = ui.slider("Inches more", 0, 3, 2)
        ui.text(f"{(hands * 4 + more) * 2.54:.1f} cm", size=28)
