GRAMS = {"a little hungry": 200, "hungry": 300, "very hungry": 400}


def app(ui):
    ui.title("Barbecue meat")
    adults = ui.number("Adults", 8, min=0)
    children = ui.number("Children", 4, min=0)
    each = GRAMS[ui.choice("They are", list(GRAMS), value="hungry")]
    total = adults * each + children * each / 2
    ui.text(f"{total / 1000:.2f} kg", size=40, bold=True)
    ui.text(f"{each} g for an adult, {each // 2} g for a child", size=20)
