FORMS = [("je", "suis"), ("tu", "es"), ("il", "est"), ("nous", "sommes"), ("vous", "êtes"), ("ils", "sont")]


def app(ui):
    ui.title("Être")
    s = ui.state
    place = s.get("place", 0)
    if place == 6:
        ui.text("Bravo", size=48)
        if ui.button("Recommencer"):
            s.place = 0
        return
    ui.text(FORMS[place][0], size=48, bold=True)
    answer = ui.field("Forme").strip().lower()
    if ui.button("Vérifier"):
        if answer == FORMS[place][1]:
            s.place, s.message = place + 1, "Juste"
            ui.clear("Forme")
        else:
            s.message = "Encore !"
    ui.text(s.get("message", ""))
