def app(ui):
    ui.title("Letter to Santa")
    wishes = ui.state.get("wishes", [])
    with ui.row():
        wish = ui.field("Wish").strip()
        if ui.button("Add") and wish:
            wishes.append(wish)
            ui.clear("Wish")
    picked = ui.list(wishes, actions=["Delete"])
    if picked:
        wishes.pop(picked.index)
    with ui.row():
        name = ui.field("My name", "Lena").strip()
        age = int(ui.number("My age", 6, min=1, max=120))
    with ui.card():
        ui.text("Dear Santa,", size=24)
        ui.text(f"I am {age} years old and I was good this year." if age != 1 else "I am 1 year old.", size=20)
        ui.text("I wish for " + ", ".join(wishes) + "." if wishes else "I don't know yet what I wish for.", size=20)
        ui.text(f"Yours, {name}", size=24)
