FORMS = [("je", "parle"), ("tu", "parles"), ("il", "parle"), ("nous", "parlons"), ("vous", "parlez"), ("ils", "parlent")]


def app(ui):
    ui.title("parler")
    s = ui.state
    place = s.get("place", 0)
    for person, form in FORMS[:place]:
        ui.text(f"{person} {form}", size=20)
    if place == len(FORMS):
        mistakes = s.get("mistakes", 0)
        ui.text("Done with 1 mistake" if mistakes == 1 else f"Done with {mistakes} mistakes", size=32, bold=True)
        if ui.button("Again"):
            s.place, s.mistakes, s.words = 0, 0, ""
        return
    person, form = FORMS[place]
    ui.text(f"{person} ...", size=40, bold=True)
    typed = ui.field("Form").strip().lower()
    if ui.button("Check") and typed:
        if typed == form:
            s.place, s.words = place + 1, ""
        else:
            s.mistakes, s.words = s.get("mistakes", 0) + 1, "Not right, try again"
        ui.clear("Form")
    ui.text(s.get("words", ""), color="bad")
