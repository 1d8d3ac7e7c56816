def app(ui):
    ui.title("Crêpes")
    people = ui.number("Personnes", 4, min=0)
    each = ui.number("Crêpes par personne", 5, min=0)
    crepes = people * each
    ui.text(f"{crepes:g} crêpes", size=28, bold=True)
    ui.text(f"Farine : {crepes * 25:g} g")
    ui.text(f"Lait : {crepes * 50:g} ml")
    ui.text(f"Œufs : {math.ceil(crepes * 2 / 5)}")
