def app(ui):
    ui.title("Body fat")
    sex = ui.choice("Sex", ["Man", "Woman"])
    with ui.row():
        height = ui.number("Height in cm", 180, min=100, max=230)
        neck = ui.number("Neck in cm", 38, min=20)
        waist = ui.number("Waist in cm", 88, min=40)
    girth = waist - neck
    if sex == "Woman":
        girth += ui.number("Hips in cm", 100, min=40)
    if girth <= 0:
        ui.text("Check the numbers", color="bad")
        return
    if sex == "Man":
        fat = 495 / (1.0324 - 0.19077 * math.log10(girth) + 0.15456 * math.log10(height)) - 450
    else:
        fat = 495 / (1.29579 - 0.35004 * math.log10(girth) + 0.221 * math.log10(height)) - 450
    ui.text(f"{max(0, fat):.1f} %", size=40, bold=True)
