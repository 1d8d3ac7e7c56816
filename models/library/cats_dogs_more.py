def app(ui):
    ui.title("Cats and dogs")
    cats = ui.state.get("cats", 0)
    dogs = ui.state.get("dogs", 0)
    with ui.row():
        if ui.button("Cat"):
            cats += 1
        if ui.button("Dog"):
            dogs += 1
    ui.state.cats, ui.state.dogs = cats, dogs
    ui.text(f"Cat: {cats}", size=24)
    ui.text(f"Dog: {dogs}", size=24)
    if cats == dogs:
        ui.text("Equal")
    else:
        ui.text(f"{abs(cats - dogs)} more {'Cat' if cats > dogs else 'Dog'}")
