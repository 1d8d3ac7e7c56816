SKIN = {"Very fair, red hair": 5, "Fair": 10, "Medium, brown hair": 20, "Olive, dark hair": 30}


def app(ui):
    ui.title("Time in the sun")
    skin = ui.choice("Skin", list(SKIN), value="Fair")
    factor = ui.number("Sunscreen factor", 30, min=1, max=50)
    minutes = int(SKIN[skin] * factor * 0.6)
    ui.text(f"{minutes // 60} h {minutes % 60} min", size=40, bold=True)
    ui.text("That is 60 % of the full time, to be on the safe side", color="muted")
