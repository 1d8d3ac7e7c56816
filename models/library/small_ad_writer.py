def app(ui):
    ui.title("Small ad")
    kind = ui.choice("Kind", ["For sale", "Wanted", "To give away"])
    thing = ui.field("Thing").strip()
    state = ui.choice("State", ["like new", "good", "used", "needs repair"])
    price = ui.number("Price", 50, min=0)
    phone = ui.field("Phone").strip()
    if not thing or not phone:
        ui.text("Fill in the thing and the phone", color="muted")
        return
    ad = f"{kind}: {thing}"
    if kind != "Wanted":
        ad += f", {state}"
    if kind != "To give away":
        ad += f", {'up to ' if kind == 'Wanted' else ''}{price:g} euros"
    ad += f". Call {phone}."
    ui.text(ad, size=24)
    if ui.button("Copy"):
        ui.copy(ad)
        ui.notify("Copied")
